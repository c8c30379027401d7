package io.github.shelfmark.config;

import io.github.shelfmark.paths.ConfinedDirectory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The text of a configuration file. */
final class ConfigText {
  private ConfigText() {}

  /**
   * Reads a configuration.
   *
   * @param source the directory that it has to be in, also if it is a symbolic link
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   * @throws io.github.shelfmark.paths.ForbiddenPathException if it leads out of the source
   */
  static String read(Path source, String file) throws IOException {
    byte[] bytes = new ConfinedDirectory(source).read(source.resolve(file));
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
