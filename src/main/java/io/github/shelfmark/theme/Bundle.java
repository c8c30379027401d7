package io.github.shelfmark.theme;

import io.github.shelfmark.record.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's assets as they are written: each under a name that changes with its content, so that
 * browsers can cache it forever. Style sheets and scripts consist of several files, so that each
 * can be overridden on its own, but browsers load them as one.
 *
 * @param assets all assets
 * @param style the output of the style sheet
 * @param script the output of the script
 * @param early the output of the script that runs before the page is drawn; empty if there is none
 * @param files the outputs of all other files by their names in the theme
 */
record Bundle(
    List<Asset> assets, String style, String script, String early, Map<String, String> files) {
  /** The directory that assets are written to, with a trailing slash. */
  static final String DIRECTORY = "shelfmark/";

  private static final String EARLY = "js/early/";

  /** The number of digits of the digest in a name: enough to distinguish versions. */
  private static final int FINGERPRINT = 8;

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
    SortedMap<String, String> others = new TreeMap<>();
    List<Asset> assets = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith("css/") && name.endsWith(".css")) {
            styles.put(name, bytes);
          } else if (name.startsWith(EARLY) && name.endsWith(".js")) {
            early.put(name, bytes);
          } else if (name.startsWith("js/") && name.endsWith(".js")) {
            scripts.put(name, bytes);
          } else if (!name.endsWith(".ftlh") && !Messages.isBundle(name)) {
            Asset asset = named(name, bytes);
            others.put(name, asset.output());
            assets.add(asset);
          }
        });
    String css = Stylesheets.join(styles.values(), relative(others)) + settings;
    Asset style = named("theme.css", css.getBytes(StandardCharsets.UTF_8));
    Asset script = named("theme.js", join(scripts));
    assets.add(style);
    assets.add(script);
    String first = "";
    if (!early.isEmpty()) {
      Asset asset = named("early.js", join(early));
      assets.add(asset);
      first = asset.output();
    }
    return new Bundle(
        List.copyOf(assets), style.output(), script.output(), first, Map.copyOf(others));
  }

  /** The outputs relative to the style sheet, which is in the same directory. */
  private static Map<String, String> relative(Map<String, String> outputs) {
    Map<String, String> relative = new TreeMap<>();
    outputs.forEach((name, output) -> relative.put(name, output.substring(DIRECTORY.length())));
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

  private static Asset named(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    boolean ending = dot > name.lastIndexOf('/') + 1;
    String stem = ending ? name.substring(0, dot) : name;
    String extension = ending ? name.substring(dot) : "";
    String digest = new Fingerprint().add(bytes).hex().substring(0, FINGERPRINT);
    return new Asset(DIRECTORY + stem + "." + digest + extension, bytes);
  }
}
