package io.github.shelfmark.serve;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Addresses that open a place in an editor on this machine.
 *
 * @param template an address with {@code {file}}, {@code {line}} and {@code {column}}; empty for
 *     none
 */
public record EditorLinks(String template) {
  /** No editor. */
  public static final EditorLinks NONE = new EditorLinks("");

  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.of(
              "none", "",
              "vscode", "vscode://file{file}:{line}:{column}",
              "vscode-insiders", "vscode-insiders://file{file}:{line}:{column}",
              "vscodium", "vscodium://file{file}:{line}:{column}",
              "cursor", "cursor://file{file}:{line}:{column}",
              "zed", "zed://file{file}:{line}:{column}",
              "idea", "idea://open?file={file}&line={line}&column={column}",
              "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
              "textmate", "txmt://open?url=file://{file}&line={line}&column={column}"));

  /** Schemes with which a browser would not open an editor, but run or load something. */
  private static final Set<String> REFUSED =
      Set.of(
          "javascript",
          "data",
          "vbscript",
          "http",
          "https",
          "file",
          "blob",
          "about",
          "view-source",
          "ws",
          "wss",
          "ftp");

  private static final String UNRESERVED = "-._~/";

  /**
   * The links of a setting.
   *
   * @param setting the name of an editor, {@code none}, or a template that starts with a scheme
   * @throws IllegalArgumentException if it is neither; the message is for people
   */
  public static EditorLinks of(String setting) {
    String text = setting.strip();
    String known = KNOWN.get(text.toLowerCase(Locale.ROOT));
    if (known != null || text.isEmpty()) {
      return known == null ? NONE : new EditorLinks(known);
    }
    int scheme = text.indexOf("://");
    if (scheme < 0) {
      throw new IllegalArgumentException(
          "editor is \""
              + setting
              + "\". "
              + Nearest.hint(
                  text,
                  KNOWN.keySet(),
                  "Write one of "
                      + String.join(", ", KNOWN.keySet())
                      + ", or an address such as myeditor://open?file={file}&line={line}."));
    }
    String name = text.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!isScheme(name) || REFUSED.contains(name)) {
      throw new IllegalArgumentException(
          "editor starts with \"" + name + "://\", which opens no editor.");
    }
    if (!text.contains("{file}") || !text.chars().allMatch(EditorLinks::isOfAddress)) {
      throw new IllegalArgumentException(
          "editor is no address with {file}: \""
              + setting
              + "\". Write it as in myeditor://open?file={file}&line={line}&column={column}.");
    }
    return new EditorLinks(text);
  }

  /** The names of editors. */
  public static List<String> names() {
    return List.copyOf(KNOWN.keySet());
  }

  private static boolean isScheme(String name) {
    return !name.isEmpty()
        && name.charAt(0) >= 'a'
        && name.charAt(0) <= 'z'
        && name.chars()
            .allMatch(
                c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
  }

  private static boolean isOfAddress(int c) {
    return c > ' ' && c < 0x7f && "\"<>\\^`|".indexOf(c) < 0;
  }

  /** The address of a place; empty if there is no editor. */
  public String to(Path file, Position position) {
    if (template.isEmpty()) {
      return "";
    }
    String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
    // On Windows a drive follows the slash, as in /C:/site/index.md.
    String rooted = path.startsWith("/") ? path : "/" + path;
    // The values are put in together: a name of a file may have braces in it.
    StringBuilder address = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int next = address.length();
      at = put(address, at, "{file}", encoded(rooted));
      at = next == address.length() ? put(address, at, "{line}", number(position.line())) : at;
      at = next == address.length() ? put(address, at, "{column}", number(position.column())) : at;
      if (next == address.length()) {
        address.append(template.charAt(at));
        at++;
      }
    }
    return address.toString();
  }

  private int put(StringBuilder address, int at, String name, String value) {
    if (!template.startsWith(name, at)) {
      return at;
    }
    address.append(value);
    return at + name.length();
  }

  /** Editors count from 1, and open a file that has no place at its start. */
  private static String number(int value) {
    return String.valueOf(Math.max(1, value));
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }
}
