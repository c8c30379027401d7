package io.github.shelfmark.serve.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The types of files, by their names. */
final class ContentTypes {
  private static final String UNKNOWN = "application/octet-stream";

  /** Types that are text, with the ends of names. The site is UTF-8 throughout. */
  private static final String TEXTS =
      """
      text/html html htm
      text/css css
      text/javascript js mjs cjs
      text/plain txt text log asc adoc asciidoc rst java kt kts scala groovy gradle py rb go rs \
      c h cc cpp hpp cs swift ts tsx jsx sh bash bat cmd ps1 properties ini conf cfg toml env \
      diff patch sql proto puml mmd dot tex bib
      text/markdown md markdown
      text/csv csv
      text/tab-separated-values tsv
      text/vtt vtt
      text/calendar ics
      text/vcard vcf
      application/json json map topojson har
      application/ld+json jsonld
      application/geo+json geojson
      application/manifest+json webmanifest
      application/schema+json schema
      application/x-ndjson ndjson jsonl
      application/yaml yml yaml
      application/xml xml xsl xslt xsd wsdl pom
      application/xml-dtd dtd
      application/rss+xml rss
      application/atom+xml atom
      application/xhtml+xml xhtml xht
      application/rtf rtf
      image/svg+xml svg
      """;

  /** All other types. */
  private static final String BINARY =
      """
      image/png png apng
      image/jpeg jpg jpeg jfif
      image/gif gif
      image/webp webp
      image/avif avif
      image/jxl jxl
      image/heic heic
      image/bmp bmp
      image/tiff tif tiff
      image/x-icon ico cur
      font/woff2 woff2
      font/woff woff
      font/ttf ttf
      font/otf otf
      font/collection ttc
      application/vnd.ms-fontobject eot
      application/wasm wasm
      application/pdf pdf
      application/epub+zip epub
      application/zip zip
      application/gzip gz tgz
      application/x-bzip2 bz2
      application/x-xz xz
      application/zstd zst
      application/x-7z-compressed 7z
      application/x-tar tar
      application/java-archive jar war ear
      application/java-vm class
      application/postscript ps eps
      application/vnd.oasis.opendocument.text odt
      application/vnd.oasis.opendocument.spreadsheet ods
      application/vnd.oasis.opendocument.presentation odp
      application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
      application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
      application/msword doc
      application/vnd.ms-excel xls
      application/vnd.ms-powerpoint ppt
      audio/mpeg mp3
      audio/ogg ogg oga opus
      audio/wav wav
      audio/flac flac
      audio/aac aac
      audio/mp4 m4a
      audio/midi mid midi
      audio/webm weba
      video/mp4 mp4 m4v
      video/webm webm
      video/ogg ogv
      video/quicktime mov
      video/x-msvideo avi
      video/x-matroska mkv
      video/mpeg mpg mpeg
      model/gltf-binary glb
      application/octet-stream bin dat exe dll so dmg iso pack
      """;

  private static final Map<String, String> TYPES = types();

  private ContentTypes() {}

  /** The value of the header {@code Content-Type} for a file. */
  static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? UNKNOWN
        : TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** Whether a file is a page, which gets the script. */
  static boolean isPage(String path) {
    return of(path).startsWith("text/html");
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    add(TEXTS, "; charset=utf-8", types);
    add(BINARY, "", types);
    return Map.copyOf(types);
  }

  private static void add(String table, String parameter, Map<String, String> types) {
    for (String line : table.lines().toList()) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        types.put(words[i], words[0] + parameter);
      }
    }
  }
}
