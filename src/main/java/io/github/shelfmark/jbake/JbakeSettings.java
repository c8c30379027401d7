package io.github.shelfmark.jbake;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.read.header.JbakeHeader;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code jbake.properties} says of what we have, over JBake's own {@code default.properties}.
 *
 * @param content the directory with the documents
 * @param assets the directory with the files that are copied
 * @param ignoresHidden whether hidden files among those are left out
 * @param ignoreFile the file whose directory is passed over
 * @param header the form of headers
 * @param status the status of documents that have none
 * @param type the type of documents that have none
 * @param extension what outputs end with
 * @param extensions what outputs of a type end with
 * @param folderPrefix the prefix of paths whose pages are directories; empty for none
 * @param types the types of documents that are published
 * @param findings what is wrong with the values
 */
record JbakeSettings(
    String content,
    String assets,
    boolean ignoresHidden,
    String ignoreFile,
    JbakeHeader.Form header,
    String status,
    String type,
    String extension,
    Map<String, String> extensions,
    String folderPrefix,
    Set<String> types,
    List<Finding> findings) {

  /** The types that JBake knows by itself ({@code DocumentTypes}). */
  private static final Set<String> TYPES = Set.of("page", "post", "masterindex", "archive", "feed");

  private static final Pattern TEMPLATE = Pattern.compile("template\\.([a-zA-Z0-9-_]+)\\.file");
  private static final Pattern TYPE_EXTENSION =
      Pattern.compile("template\\.([a-zA-Z0-9-_]+)\\.extension");
  private static final Pattern EXTENSION = Pattern.compile("\\.[a-zA-Z]+");

  /** Reads the values one by one. */
  private record Reader(JbakeProperties properties, List<Finding> findings) {
    String directory(String key, String otherwise) {
      String name = properties.text(key, otherwise).replace('\\', '/');
      String bare = name.startsWith("./") ? name.substring(2) : name;
      while (bare.endsWith("/")) {
        bare = bare.substring(0, bare.length() - 1);
      }
      boolean inside =
          !bare.isEmpty()
              && !bare.startsWith("/")
              && bare.indexOf(':') < 0
              && List.of(bare.split("/", -1)).stream()
                  .noneMatch(part -> part.isEmpty() || part.startsWith("."));
      if (!inside) {
        warn(
            key,
            "\"" + name + "\" is not a directory below the source, so " + otherwise + " is read",
            "Move the directory into the source, and write its name.");
        return otherwise;
      }
      return bare;
    }

    String dateFormat() {
      String pattern = properties.text("date.format", JbakeHeader.DATE_FORMAT);
      try {
        return new SimpleDateFormat(pattern, Locale.ROOT).toPattern();
      } catch (IllegalArgumentException e) {
        warn(
            "date.format",
            "\"" + pattern + "\" is not a pattern of dates",
            "Write one as Java's SimpleDateFormat has it, such as yyyy-MM-dd.");
        return JbakeHeader.DATE_FORMAT;
      }
    }

    Locale locale() {
      String named = properties.text("jvm.locale", "en").replace('_', '-');
      return Locale.forLanguageTag(named);
    }

    String extension(String key, String otherwise) {
      String written = properties.text(key, otherwise);
      if (EXTENSION.matcher(written).matches()) {
        return written;
      }
      warn(
          key,
          "pages cannot end with \"" + written + "\"",
          "Write a dot and letters, such as .html.");
      return otherwise;
    }

    Map<String, String> extensions(String otherwise) {
      Map<String, String> extensions = new LinkedHashMap<>();
      for (String key : properties.entries().keySet()) {
        Matcher matcher = TYPE_EXTENSION.matcher(key);
        if (matcher.matches()) {
          extensions.put(matcher.group(1), extension(key, otherwise));
        }
      }
      return extensions;
    }

    Set<String> types() {
      Set<String> types = new TreeSet<>(TYPES);
      // The keys of default.properties make types as well, such as "tag".
      types.addAll(List.of("tag", "tagsindex", "sitemap", "error404"));
      for (String key : properties.entries().keySet()) {
        Matcher matcher = TEMPLATE.matcher(key);
        if (matcher.matches()) {
          types.add(matcher.group(1));
        }
      }
      return types;
    }

    private void warn(String key, String message, String hint) {
      findings.add(
          Finding.warning(
              FindingCode.JBAKE, properties.file(), properties.position(key), message, hint));
    }
  }

  /** Reads the settings of a site. */
  static JbakeSettings of(JbakeProperties properties) {
    List<Finding> findings = new ArrayList<>(properties.findings());
    Reader reader = new Reader(properties, findings);
    String status = properties.text("default.status", "draft");
    String type = properties.text("default.type", "");
    String separator = properties.text("header.separator", JbakeHeader.SEPARATOR);
    String extension = reader.extension("output.extension", ".html");
    return new JbakeSettings(
        reader.directory("content.folder", "content"),
        reader.directory("asset.folder", "assets"),
        properties.isTrue("asset.ignore", false),
        properties.text("ignore.file", ".jbakeignore"),
        new JbakeHeader.Form(
            separator.isEmpty() ? JbakeHeader.SEPARATOR : separator,
            reader.dateFormat(),
            reader.locale(),
            status.isEmpty(),
            type.isEmpty()),
        status,
        type,
        extension,
        reader.extensions(extension),
        properties.isTrue("uri.noExtension", false)
            ? properties.text("uri.noExtension.prefix", "")
            : "",
        reader.types(),
        List.copyOf(findings));
  }
}
