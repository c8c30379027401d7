package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.TwinsConfig;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Twins;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code llms.txt}, the list of a site's twins in the order of its sections, and the files with the
 * text of all of them. An author's own wins.
 *
 * @see <a href="https://llmstxt.org/">the format</a>
 */
final class Llms implements Producer {
  /** The list. */
  static final String FILE = "llms.txt";

  /** The text of the twins of a site or a section. */
  static final String FULL = "llms-full.txt";

  @Override
  public void announce(Plan plan) {
    TwinsConfig config = plan.site().config().outputs().twins();
    if (!config.pages() || !config.index()) {
      return;
    }
    for (SiteView view : plan.views()) {
      List<TwinList.Part> parts = TwinList.of(plan, view);
      if (!parts.isEmpty()) {
        List<FullText> texts = texts(plan, view, parts, config.fullText());
        texts.removeIf(text -> !plan.add(text));
        plan.add(new Index(plan, view, parts, List.copyOf(texts)));
      }
    }
  }

  /** The full texts of a view: the whole of it, and each of its sections that has a directory. */
  private static List<FullText> texts(
      Plan plan, SiteView view, List<TwinList.Part> parts, int most) {
    List<Document> all = new ArrayList<>();
    Map<Section, List<Document>> bySection = new LinkedHashMap<>();
    for (TwinList.Part part : parts) {
      all.addAll(part.documents());
      part.top()
          .ifPresent(
              top ->
                  bySection
                      .computeIfAbsent(top, unused -> new ArrayList<>())
                      .addAll(part.documents()));
    }
    String title = view.config().info().title();
    List<FullText> texts = new ArrayList<>();
    if (fits(all, most)) {
      texts.add(new FullText(plan, view.root() + FULL, title, pages(all), most));
    }
    bySection.forEach(
        (section, documents) -> {
          String output = section.prefix().isEmpty() ? "" : section.prefix().substring(1);
          if (!output.isEmpty() && !output.equals(view.root()) && fits(documents, most)) {
            String name = title + ": " + section.title();
            texts.add(new FullText(plan, output + FULL, name, pages(documents), most));
          }
        });
    return texts;
  }

  private static List<String> pages(List<Document> documents) {
    return documents.stream().map(Document::output).toList();
  }

  /** Whether the sources of some documents are no larger than a full text may be. */
  private static boolean fits(List<Document> documents, int most) {
    long size = 0;
    for (Document document : documents) {
      size += document.body().length();
    }
    return size <= most;
  }

  /**
   * The list.
   *
   * @param texts the full texts that there are
   */
  private record Index(Plan plan, SiteView view, List<TwinList.Part> parts, List<FullText> texts)
      implements Output {
    @Override
    public String path() {
      return view.root() + FILE;
    }

    @Override
    public Made make() {
      SiteConfig config = view.config();
      Markdown list = new Markdown();
      list.block().raw("# ").text(config.info().title().strip());
      String description = config.info().description().strip();
      if (!description.isEmpty()) {
        list.block().open("> ", "> ").text(description).close();
      }
      for (TwinList.Part part : parts) {
        String title = part.title().isEmpty() ? config.info().title() : part.title();
        list.block().raw("## ").text(title.strip()).block();
        part.documents().forEach(document -> entry(document, list));
      }
      if (!texts.isEmpty()) {
        list.block().raw("## Optional").block();
        for (FullText text : texts) {
          list.line().raw("- ").link(text.title(), address(text.path()));
        }
      }
      return Made.of(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void entry(Document document, Markdown list) {
      String title = plan.pages().title(view, document).strip();
      list.line().raw("- ");
      list.link(
          title.isEmpty() ? document.output() : title, address(Twins.path(document.output())));
      String description = document.text("description").strip();
      if (!description.isEmpty()) {
        list.raw(": ").text(description.replace('\n', ' '));
      }
    }

    /** A full address where it is known: such lists are passed on without their own address. */
    private String address(String path) {
      SiteConfig config = plan.site().config();
      return config.info().url().isEmpty()
          ? Url.relative(path(), path)
          : config.info().root() + "/" + Url.encode(path);
    }
  }
}
