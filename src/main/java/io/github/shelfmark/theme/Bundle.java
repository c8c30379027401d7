package io.github.shelfmark.theme;

import io.github.shelfmark.extension.BlockFile;
import io.github.shelfmark.record.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's assets as they are written: each under a name that changes with its content, so that
 * browsers can cache it forever. Style sheets and scripts consist of several files, so that each
 * can be overridden on its own, but browsers load them as one.
 *
 * @param assets all of them, by output path; the arrays are not to be changed
 * @param style the output of the style sheet
 * @param script the output of the script
 * @param early the output of the script that runs before the page is drawn; empty if there is none
 * @param files the outputs of all other files by their names in the theme, block files included
 */
record Bundle(
    Map<String, byte[]> assets,
    String style,
    String script,
    String early,
    Map<String, String> files) {
  /** Where assets are written, with a slash at its end. */
  static final String DIRECTORY = "shelfmark/";

  /** The icon of the theme by its name. */
  static final String ICON = "img/icon.svg";

  /** An icon of at most so many bytes is written into pages: less than a request for it costs. */
  private static final int SMALL_ICON = 400;

  private static final String EARLY = "js/early/";

  /** The number of digits of the digest in a name: enough to distinguish versions. */
  private static final int FINGERPRINT = 8;

  /** The icon as an address that needs no request; empty if it is too large. */
  Optional<String> icon() {
    byte[] bytes = assets.get(files.getOrDefault(ICON, ""));
    return bytes == null || bytes.length > SMALL_ICON
        ? Optional.empty()
        : Optional.of(dataAddress(new String(bytes, StandardCharsets.UTF_8).strip()));
  }

  /** An SVG as a data address, with as few characters escaped as browsers need. */
  private static String dataAddress(String svg) {
    StringBuilder address = new StringBuilder("data:image/svg+xml,");
    for (byte b : svg.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c > ' ' && c < 127 && "\"'#%<>[]^`{|}&".indexOf(c) < 0) {
        address.append(c);
      } else {
        address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return address.toString();
  }

  /**
   * Builds the assets from the files of a theme that are not templates.
   *
   * @param files the bytes of every file by its name in the theme
   * @param settings rules that follow from the site's settings, appended to the style sheet
   */
  static Bundle of(Map<String, byte[]> files, String settings) {
    SortedMap<String, byte[]> styles = new TreeMap<>();
    SortedMap<String, byte[]> scripts = new TreeMap<>();
    SortedMap<String, byte[]> early = new TreeMap<>();
    SortedMap<String, byte[]> blocks = new TreeMap<>();
    SortedMap<String, String> others = new TreeMap<>();
    SortedMap<String, byte[]> assets = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith("css/") && name.endsWith(".css")) {
            styles.put(name, bytes);
          } else if (name.startsWith(EARLY) && name.endsWith(".js")) {
            early.put(name, bytes);
          } else if (name.startsWith("js/") && name.endsWith(".js")) {
            scripts.put(name, bytes);
          } else if (BlockFile.is(name)) {
            blocks.put(name, bytes);
          } else if (!name.endsWith(".ftlh") && !Messages.isBundle(name)) {
            String output = named(name, bytes);
            others.put(name, output);
            assets.put(output, bytes);
          }
        });
    String css = Stylesheets.join(styles.values(), relative(others, "")) + settings;
    blocks(blocks, assets, others);
    String style = put(assets, "theme.css", css.getBytes(StandardCharsets.UTF_8));
    String script = put(assets, "theme.js", join(scripts));
    String first = early.isEmpty() ? "" : put(assets, "early.js", join(early));
    return new Bundle(
        Collections.unmodifiableMap(assets), style, script, first, Map.copyOf(others));
  }

  private static String put(Map<String, byte[]> assets, String name, byte[] bytes) {
    String output = named(name, bytes);
    assets.put(output, bytes);
    return output;
  }

  /** Adds block files, which are written like the joined ones. */
  private static void blocks(
      SortedMap<String, byte[]> blocks, Map<String, byte[]> assets, Map<String, String> others) {
    Map<String, String> outputs = Map.copyOf(others);
    blocks.forEach(
        (name, bytes) -> {
          // The digest is of what links to other files have become, so it changes with them.
          String up = "../".repeat((int) name.chars().filter(c -> c == '/').count());
          byte[] written =
              name.endsWith(".css")
                  ? Stylesheets.join(List.of(bytes), relative(outputs, up))
                      .getBytes(StandardCharsets.UTF_8)
                  : join(new TreeMap<>(Map.of(name, bytes)));
          others.put(name, put(assets, name, written));
        });
  }

  /**
   * The outputs relative to a style sheet.
   *
   * @param up leads from its directory to that of all assets
   */
  private static Map<String, String> relative(Map<String, String> outputs, String up) {
    Map<String, String> relative = new TreeMap<>();
    outputs.forEach(
        (name, output) -> relative.put(name, up + output.substring(DIRECTORY.length())));
    return relative;
  }

  private static byte[] join(SortedMap<String, byte[]> parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts.values()) {
      String text = new String(part, StandardCharsets.UTF_8).replace("\r\n", "\n");
      joined.writeBytes(
          (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return joined.toByteArray();
  }

  private static String named(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    boolean ending = dot > name.lastIndexOf('/') + 1;
    String stem = ending ? name.substring(0, dot) : name;
    String extension = ending ? name.substring(dot) : "";
    String digest = new Fingerprint().add(bytes).hex().substring(0, FINGERPRINT);
    return DIRECTORY + stem + "." + digest + extension;
  }
}
