package io.github.shelfmark.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A small index as a script, for pages that are opened from a disk and so cannot read other files.
 */
final class LocalFile {
  /** How many bytes the files of such an index may have together. */
  static final int MOST = 1 << 20;

  private LocalFile() {}

  /** The script. */
  static byte[] of(List<PackedFile> files) {
    StringBuilder script = new StringBuilder("shelfmarkSearchFiles({");
    String separator = "";
    for (PackedFile file : files) {
      script.append(separator).append("\n\"").append(file.path()).append("\":\"");
      script.append(Base64.getEncoder().encodeToString(file.bytes())).append('"');
      separator = ",";
    }
    return script.append("});\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
