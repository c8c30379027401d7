package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of theme files that override those of another layer.
 *
 * @param origin the directory or jar they come from, as shown in findings; empty for the built-in
 *     theme
 * @param files the bytes of every file by its path, with {@code /} between names
 */
record Layer(String origin, Map<String, byte[]> files) {

  /** Creates an empty layer; {@link #add} adds files. */
  static Layer empty(String origin) {
    return new Layer(origin, new TreeMap<>());
  }

  /** The path of a file of this layer in findings. */
  String path(String name) {
    return name.isEmpty() ? origin : origin + "/" + name;
  }

  /** Adds a file, or reports why it cannot be used. */
  void add(String name, byte[] bytes, Findings findings) {
    if (name.endsWith(".ftl") || name.endsWith(".ftlx")) {
      findings.add(
          Finding.error(
              FindingCode.TEMPLATE,
              path(name),
              Position.NONE,
              "the name of a template must end in .ftlh",
              "Only .ftlh templates escape HTML; rename the file."));
    } else if (Theme.isText(name) && !isUtf8(bytes)) {
      findings.add(
          Finding.error(
              FindingCode.NOT_UTF8,
              path(name),
              Position.NONE,
              "the file is not valid UTF-8",
              "Save the file as UTF-8."));
    } else {
      files.put(name, bytes);
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
