package io.github.shelfmark.sass.dart;

import com.sass_lang.embedded_protocol.InboundMessage.ImportResponse.ImportSuccess;
import com.sass_lang.embedded_protocol.Syntax;
import de.larsgrefer.sass.embedded.importer.CustomImporter;
import io.github.shelfmark.sass.SassFiles;
import io.github.shelfmark.sass.SassSheet;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives Sass the files of the site, and no others: they have addresses of a scheme of their own, so
 * Sass never opens a file itself.
 */
final class SiteImporter extends CustomImporter {
  private static final String ROOT = "source:///";

  private final SassFiles files;

  SiteImporter(SassFiles files) {
    this.files = files;
  }

  /** The address of a file. */
  static String url(String path) {
    try {
      return new URI("source", "", "/" + path, null, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The path of a file below the source; empty if the address is none of its files. */
  static String path(String url) {
    if (!url.startsWith(ROOT)) {
      return "";
    }
    try {
      String path = new URI(url).getPath();
      return path == null ? "" : path.substring(1);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  @Override
  public @Nullable String canonicalize(String url, boolean imported) {
    Optional<String> found =
        url.startsWith(ROOT)
            ? files.at(path(url), imported)
            : files.inLoadPaths(relative(url), imported);
    return found.map(SiteImporter::url).orElse(null);
  }

  /** An import as a path; what has a scheme is looked for under its whole name, and not found. */
  private static String relative(String url) {
    try {
      String path = new URI(url).normalize().getPath();
      return path == null ? url : path;
    } catch (URISyntaxException e) {
      return url;
    }
  }

  @Override
  public ImportSuccess handleImport(String url) {
    String path = path(url);
    return ImportSuccess.newBuilder()
        .setContents(files.text(path).orElseThrow())
        .setSyntax(syntax(path))
        .build();
  }

  private static Syntax syntax(String path) {
    if (path.endsWith(".css")) {
      return Syntax.CSS;
    }
    return SassSheet.isIndented(path) ? Syntax.INDENTED : Syntax.SCSS;
  }
}
