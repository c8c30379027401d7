package io.github.shelfmark.sass.dart;

import de.larsgrefer.sass.embedded.connection.BundledPackageProvider;
import de.larsgrefer.sass.embedded.util.IOUtils;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compiler's files, unpacked for one build. The library itself would unpack them to a directory
 * whose name everybody knows, in which another user of the machine may have put a program before.
 */
final class SassProgram implements Closeable {
  private final Path directory;
  private final File executable;

  private SassProgram(Path directory, File executable) {
    this.directory = directory;
    this.executable = executable;
  }

  /**
   * Unpacks the program for this machine.
   *
   * @throws IOException if there is none, or the disk is full
   */
  static SassProgram unpack() throws IOException {
    Path directory = Files.createTempDirectory("shelfmark-sass-");
    try {
      IOUtils.extract(new Bundled().url(), directory);
      return new SassProgram(directory, executable(directory.resolve("dart-sass")));
    } catch (IOException | RuntimeException e) {
      delete(directory);
      throw e;
    }
  }

  private static File executable(Path root) throws IOException {
    for (String name : List.of("sass", "sass.bat", "sass.exe")) {
      Path file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        return file.toFile();
      }
    }
    try (Stream<Path> files = Files.list(root)) {
      throw new IOException("there is no program among " + files.toList());
    }
  }

  File executable() {
    return executable;
  }

  @Override
  public void close() throws IOException {
    delete(directory);
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Says which archive is for this machine. */
  private static final class Bundled extends BundledPackageProvider {
    URL url() {
      return getPackageUrl();
    }
  }
}
