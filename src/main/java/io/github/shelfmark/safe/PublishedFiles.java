package io.github.shelfmark.safe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which files of a stranger's source may be published as they are, by the names under which servers
 * send them. Only kinds are let through that browsers show or save and do not run; a file without
 * an extension is not among them, because some servers send it without a type, and browsers then
 * guess.
 */
public final class PublishedFiles {
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "apng", "bmp", "ico");

  private static final Set<String> MEDIA =
      Set.of(
          "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "vtt",
          "srt");

  private static final Set<String> FONTS = Set.of("woff", "woff2", "ttf", "otf");

  private static final Set<String> TEXTS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "csv",
          "tsv",
          "json",
          "yml",
          "yaml",
          "toml",
          "properties",
          "ini",
          "log",
          "diff",
          "patch",
          "java",
          "kt",
          "kts",
          "groovy",
          "gradle",
          "scala",
          "py",
          "rb",
          "go",
          "rs",
          "c",
          "h",
          "cc",
          "cpp",
          "hpp",
          "cs",
          "sql",
          "sh",
          "bat",
          "ps1",
          "puml",
          "plantuml",
          "dot",
          "mmd",
          "drawio",
          "bib",
          "tex",
          "adoc",
          "rst");

  private static final Set<String> ARCHIVES =
      Set.of("zip", "gz", "tgz", "tar", "xz", "bz2", "7z", "jar");

  /** What is run or read as a page, also where it is not the last ending: {@code x.svg.gz}. */
  private static final List<String> ACTIVE =
      List.of(
          "htm", "html", "xhtml", "xht", "shtml", "mhtml", "mht", "svg", "svgz", "xml", "xsl",
          "xslt", "js", "mjs", "css", "php", "phtml", "phar", "cgi", "pl", "asp", "aspx", "jsp",
          "cfm", "hta", "swf", "wasm", "pdf");

  /** Texts that speak to servers, hosts and search engines for the whole site. */
  private static final Set<String> OF_HOSTS =
      Set.of(
          "robots.txt",
          "ads.txt",
          "app-ads.txt",
          "security.txt",
          "staticwebapp.config.json",
          "vercel.json",
          "now.json",
          "netlify.toml",
          "wrangler.toml",
          "firebase.json",
          "_headers",
          "_redirects",
          "cname",
          "web.config");

  /** Endings that every server knows as text or data, so that no browser guesses. */
  private static final Set<String> TYPED =
      Set.of("txt", "text", "csv", "tsv", "json", "c", "cc", "cpp", "h", "java", "log");

  /** The byte order mark of UTF-8, byte by byte. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  /** Farther than browsers look into a file of which its server says nothing (1,445 bytes). */
  private static final int LOOK = 4096;

  private PublishedFiles() {}

  /** Whether every server sends a file as text or data, by its name. */
  public static boolean isTyped(String output) {
    return TYPED.contains(output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether browsers may take a file for a page if its server does not know the ending of its name:
   * they look at how it begins (MIME Sniffing, 7.1).
   *
   * @param in read as far as is needed
   */
  public static boolean looksLikePage(InputStream in) throws IOException {
    String start = new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1).stripLeading();
    return start.startsWith("<") || start.startsWith("%PDF") || start.startsWith(MARK + "<");
  }

  /** Whether a file may be published, by its path in the site. */
  public static boolean isHarmless(String output) {
    String path = output.toLowerCase(Locale.ROOT);
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (isOfHost(output)) {
      return false;
    }
    String[] parts = name.split("\\.", -1);
    for (int i = 1; i < parts.length; i++) {
      if (ACTIVE.contains(parts[i]) || parts[i].startsWith("php")) {
        return false;
      }
    }
    return parts.length > 1 && isKind(parts[parts.length - 1]);
  }

  /** Whether a file says something of the whole site to servers, hosts or search engines. */
  public static boolean isOfHost(String output) {
    String path = output.toLowerCase(Locale.ROOT);
    return OF_HOSTS.contains(path.substring(path.lastIndexOf('/') + 1))
        || ("/" + path).contains("/.");
  }

  /** Whether a file is a drawing, which is looked into ({@link SvgPicture}). */
  public static boolean isDrawing(String output) {
    String path = output.toLowerCase(Locale.ROOT);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".svg")
        && !("/" + path).contains("/.")
        && isHarmless(name.substring(0, name.length() - 4) + ".png");
  }

  /** Whether a page may have a path: its name ends in one of the two endings of HTML. */
  public static boolean isPage(String output) {
    String path = output.toLowerCase(Locale.ROOT);
    int dot = path.lastIndexOf('.');
    return (path.endsWith(".html") || path.endsWith(".htm")) && dot > path.lastIndexOf('/') + 1;
  }

  private static boolean isKind(String extension) {
    return PICTURES.contains(extension)
        || TEXTS.contains(extension)
        || MEDIA.contains(extension)
        || ARCHIVES.contains(extension)
        || FONTS.contains(extension);
  }
}
