package io.github.shelfmark.init;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A POM that is replaced as a whole: with the new text, or not at all. */
final class PomFile {
  private PomFile() {}

  /**
   * Reads the POM.
   *
   * @throws InitException if it cannot be read, or is a link
   */
  static byte[] read(Path pom) throws InitException {
    if (Files.isSymbolicLink(pom)) {
      throw new InitException(pom + " is a symbolic link; nothing is written through links.");
    }
    try {
      return Files.readAllBytes(pom);
    } catch (IOException e) {
      throw InitException.of(e);
    }
  }

  /**
   * Replaces the POM and keeps who may read and write it.
   *
   * @param before what was read
   * @throws IOException if it cannot be written, or has been changed since
   */
  static void replace(Path pom, byte[] before, byte[] after) throws IOException {
    if (!Files.isWritable(pom)) {
      throw new AccessDeniedException(pom.toString());
    }
    // A name of its own: Maven's release plugin keeps a pom.xml.next.
    Path next = Files.createTempFile(pom.toAbsolutePath().getParent(), ".pom-", ".xml");
    try {
      Files.write(next, after);
      PosixFileAttributeView rights =
          Files.getFileAttributeView(next, PosixFileAttributeView.class);
      if (rights != null) {
        rights.setPermissions(Files.getPosixFilePermissions(pom));
      }
      if (!Arrays.equals(before, Files.readAllBytes(pom))) {
        throw new IOException(pom + " has been changed just now; try again");
      }
      move(next, pom);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void move(Path next, Path pom) throws IOException {
    try {
      Files.move(next, pom, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException simple) {
      Files.move(next, pom, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
