package io.github.shelfmark.theme;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's assets as they are written. Style sheets are kept in parts so that one part can be
 * overridden alone, but browsers load them as one.
 *
 * @param assets all of them
 * @param style the output of the style sheet
 * @param script the output of the script
 */
record Bundle(List<Asset> assets, String style, String script) {
  /** Where assets are written, with a slash at its end. */
  static final String DIRECTORY = "shelfmark/";

  /** Bytes of the digest that stand in a name: enough to tell two versions apart. */
  private static final int FINGERPRINT = 4;

  /** Puts together the files of a theme that are not templates. */
  static Bundle of(Map<String, byte[]> files) {
    SortedMap<String, byte[]> styles = new TreeMap<>();
    SortedMap<String, byte[]> scripts = new TreeMap<>();
    List<Asset> assets = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith("css/") && name.endsWith(".css")) {
            styles.put(name, bytes);
          } else if (name.startsWith("js/") && name.endsWith(".js")) {
            scripts.put(name, bytes);
          } else if (!name.endsWith(".ftlh")) {
            assets.add(new Asset(DIRECTORY + name, bytes));
          }
        });
    Asset style = join("css", styles);
    Asset script = join("js", scripts);
    assets.add(style);
    assets.add(script);
    return new Bundle(List.copyOf(assets), style.output(), script.output());
  }

  private static Asset join(String extension, SortedMap<String, byte[]> parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts.values()) {
      String text = new String(part, StandardCharsets.UTF_8).replace("\r\n", "\n");
      joined.writeBytes(
          (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = joined.toByteArray();
    return new Asset(DIRECTORY + "theme." + fingerprint(bytes) + "." + extension, bytes);
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
