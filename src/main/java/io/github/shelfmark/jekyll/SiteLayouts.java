package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.jekyll.plugin.SitePlugins;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.yaml.Mappings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts rendered documents into the layouts of a Jekyll site ({@code Jekyll::Renderer}). Shared
 * between threads.
 */
final class SiteLayouts implements OwnLayouts {
  private static final String LAYOUT = "layout";
  private static final String REDIRECT = "redirect";
  private static final Set<String> ASSETS = Set.of(".scss", ".sass", ".coffee");

  private final LayoutFiles files;
  private final LiquidRenderer liquid;
  private final SiteObjects objects;
  private final Contents contents;
  private final SitePlugins plugins;
  private final UnknownNames unknownNames;
  private final GeneratedFiles generated;
  private final boolean defaults;

  /**
   * The layouts of a site.
   *
   * @param contents the bodies of other documents, which layouts may show
   * @param plugins change pages, and add files
   * @param unknownNames gets the unknown tags of layouts
   */
  SiteLayouts(
      LayoutFiles files,
      LiquidRenderer liquid,
      SiteObjects objects,
      Contents contents,
      SitePlugins plugins,
      UnknownNames unknownNames) {
    this.files = files;
    this.liquid = liquid;
    this.objects = objects;
    this.contents = contents;
    this.plugins = plugins;
    this.unknownNames = unknownNames;
    this.defaults = plugins.names(DefaultLayout.PLUGIN);
    this.generated = new GeneratedFiles(objects, contents, liquid);
  }

  @Override
  public String key() {
    return files.key();
  }

  @Override
  public Made page(Document document, Body body) {
    return made(new Viewer(objects, contents, document, null, null).rendered(body.html()));
  }

  private Made made(Viewer viewer) {
    List<Finding> findings = new ArrayList<>();
    String page = page(viewer.document(), viewer, findings);
    findings.addAll(viewer.findings());
    unknownNames.addAll(viewer.unknownNames());
    if (!viewer.unknownNames().isEmpty()) {
      objects.reads().unknown();
    }
    return new Made(page.getBytes(StandardCharsets.UTF_8), List.copyOf(findings));
  }

  @Override
  public Made redirect(Optional<Document> origin, String output, String from, String to) {
    return files.names().contains(REDIRECT)
        ? made(generated.redirect(origin, output, from, to))
        : Made.of(RedirectHtml.of(to).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> files() {
    return generated.paths();
  }

  @Override
  public Made file(String path) {
    return generated.file(path);
  }

  @Override
  public int place(Document document) {
    return objects.place(document);
  }

  /** The layout of a document; empty if it has none, or one that does not exist. */
  Optional<Layout> of(Document document) {
    String name = name(document);
    return name.isEmpty() ? Optional.empty() : files.named(name);
  }

  private String name(Document document) {
    Map<String, Object> own = document.frontMatter().values();
    // A page that says null has no layout; a document has the default one then.
    boolean page = document.kind() == DocumentKind.PAGE && own.containsKey(LAYOUT);
    Object name = (page ? own : document.data()).get(LAYOUT);
    if (defaults && !document.data().containsKey(LAYOUT)) {
      return DefaultLayout.of(document, files.names());
    }
    String path = document.path();
    int dot = path.lastIndexOf('.');
    if (name == null || name.equals(false) || name.equals("none")) {
      return "";
    }
    return dot >= 0 && ASSETS.contains(path.substring(dot)) ? "" : name.toString();
  }

  /**
   * The page of a document.
   *
   * @param viewer the document and its body
   * @param findings gets what is wrong in the layouts
   */
  String page(Document document, Viewer viewer, List<Finding> findings) {
    return plugins.finish(framed(document, viewer, findings), document);
  }

  private String framed(Document document, Viewer viewer, List<Finding> findings) {
    String output = viewer.body();
    Optional<Layout> next = of(document);
    String name = name(document);
    if (next.isEmpty()) {
      if (!name.isEmpty()) {
        findings.add(missing(name, document.path(), document.frontMatter().positionOf(LAYOUT)));
      }
      return output;
    }
    Map<String, Object> globals = viewer.globals();
    Map<String, Object> data = Map.of();
    Set<String> used = new HashSet<>();
    while (next.isPresent() && used.add(name)) {
      Layout layout = next.get();
      findings.addAll(layout.findings());
      // What the inner layout says wins.
      data = Mappings.merge(layout.data(), data);
      globals.put("content", output);
      globals.put(LAYOUT, data);
      LiquidResult result = liquid.renderLayout(layout.source(), document.path(), globals);
      viewer.note(result.findings(), result.unknownNames());
      output = result.text();
      name = layout.parent() == null ? "" : String.valueOf(layout.parent());
      next = files.named(name);
      if (next.isEmpty() && !name.isEmpty()) {
        findings.add(missing(name, layout.source().file(), layout.parentPlace()));
      }
    }
    return output;
  }

  private Finding missing(String name, String file, Position place) {
    return Finding.warning(
        FindingCode.LAYOUT_MISSING, file, place, "there is no layout \"" + name + "\"", hint(name));
  }

  private String hint(String name) {
    return files
        .pathOf(name)
        .map(path -> path + " cannot be read, or is a link that leads out of the source directory.")
        .orElseGet(
            () ->
                Nearest.hint(
                    name,
                    files.names(),
                    "Layouts are the files in _layouts; those of a theme's gem have to be copied"
                        + " there."));
  }
}
