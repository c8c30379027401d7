package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.jekyll.plugin.PluginFile;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that no document is the source of: those of plugins, and pages that lead on to others.
 * Templates see each as a page.
 */
final class GeneratedFiles {
  private static final String REDIRECT = "redirect";

  private final SiteObjects objects;
  private final Contents contents;
  private final LiquidRenderer liquid;

  /**
   * The files of a site.
   *
   * @param contents the bodies of documents, which files may show
   */
  GeneratedFiles(SiteObjects objects, Contents contents, LiquidRenderer liquid) {
    this.objects = objects;
    this.contents = contents;
    this.liquid = liquid;
  }

  /** The paths of the files of plugins. */
  List<String> paths() {
    return List.copyOf(objects.pages().files().keySet());
  }

  /**
   * Makes a file of a plugin.
   *
   * @param path one of {@link #paths}
   */
  Made file(String path) {
    PluginFile file = objects.pages().files().get(path);
    if (file == null) {
      throw new IllegalArgumentException("no plugin has the file " + path);
    }
    Viewer viewer = viewer(page(path, "/" + Url.encode(path), file.data()));
    List<Finding> findings = new ArrayList<>();
    String text = text(file.text(), viewer, findings);
    findings.addAll(viewer.findings());
    return new Made(text.getBytes(StandardCharsets.UTF_8), List.copyOf(findings));
  }

  private String text(Node node, Viewer viewer, List<Finding> findings) {
    LiquidResult result = liquid.render(node, viewer.document().path(), viewer.globals());
    findings.addAll(result.findings());
    return result.text();
  }

  private Viewer viewer(Document page) {
    return new Viewer(objects, contents, page, null, null);
  }

  private static Document page(String output, String url, Map<String, Object> data) {
    return new Document(
        output,
        DocumentKind.PAGE,
        "",
        DocumentFormat.HTML,
        data,
        FrontMatter.NONE,
        "",
        url,
        output,
        output,
        true);
  }

  /**
   * The page that leads on from an address, as templates see it.
   *
   * @param origin the document that is only a redirect; empty if the address is one that it had
   * @param output the path of the page
   * @param from the address
   * @param to where it leads
   */
  Viewer redirect(Optional<Document> origin, String output, String from, String to) {
    Map<String, Object> data = new LinkedHashMap<>(origin.map(Document::data).orElse(Map.of()));
    data.put("sitemap", false);
    data.put("layout", REDIRECT);
    data.put("permalink", from);
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("from", from);
    addresses.put("to", to);
    data.put(REDIRECT, addresses);
    return viewer(page(output, from, data)).rendered("");
  }
}
