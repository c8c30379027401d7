package io.github.shelfmark.init;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The options with which Java starts Maven faster; the manual's page on speed says why these. */
final class JvmConfig {
  private static final String OPTIONS = "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n";

  private JvmConfig() {}

  /** The file that Maven reads its options from. */
  static Path file(Path root) {
    return root.resolve(".mvn").resolve("jvm.config");
  }

  static byte[] content() {
    return OPTIONS.getBytes(StandardCharsets.UTF_8);
  }
}
