package io.github.shelfmark.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file without opening it. As long as it says the same, the file is
 * the same: size, both times and the inode are what Git trusts, too.
 *
 * @param text the size, times and number of the file
 * @param changed when the file was last changed, by the file system's clock
 */
public record Stamp(String text, Instant changed) {
  /** Of no file at all. */
  public static final Stamp MISSING = new Stamp("", Instant.EPOCH);

  /** Some file systems count whole seconds, and even those only by twos. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  /** Where times have parts of milliseconds, the clock that gives them is no slower than this. */
  private static final Duration FINE = Duration.ofMillis(50);

  private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino,isRegularFile";

  /**
   * The stamp of a regular file, or of what a link leads to; {@link #MISSING} for anything else.
   */
  public static Stamp of(Path file) {
    try {
      return unix(file);
    } catch (UnsupportedOperationException | IllegalArgumentException otherSystem) {
      return basic(file);
    } catch (IOException gone) {
      return MISSING;
    }
  }

  private static Stamp unix(Path file) throws IOException {
    Map<String, Object> values = Files.readAttributes(file, UNIX);
    if (!Boolean.TRUE.equals(values.get("isRegularFile"))) {
      return MISSING;
    }
    FileTime modified = time(values.get("lastModifiedTime"));
    FileTime changed = time(values.get("ctime"));
    String text =
        values.get("size") + " " + nanos(modified) + " " + nanos(changed) + " " + values.get("ino");
    return new Stamp(text, changed.toInstant());
  }

  private static Stamp basic(Path file) {
    try {
      BasicFileAttributes values = Files.readAttributes(file, BasicFileAttributes.class);
      FileTime modified = values.lastModifiedTime();
      return values.isRegularFile()
          ? new Stamp(values.size() + " " + nanos(modified), modified.toInstant())
          : MISSING;
    } catch (IOException gone) {
      return MISSING;
    }
  }

  private static FileTime time(@Nullable Object value) {
    return value instanceof FileTime time ? time : FileTime.from(Instant.EPOCH);
  }

  private static String nanos(FileTime time) {
    Instant moment = time.toInstant();
    return moment.getEpochSecond() + "." + moment.getNano();
  }

  /**
   * Whether the stamp tells this content from any later one. A file that was changed just before it
   * was read could be changed once more without getting another time.
   *
   * @param read a moment before the file was read
   */
  public boolean isSettled(Instant read) {
    boolean fine = !changed.truncatedTo(ChronoUnit.MILLIS).equals(changed);
    return changed.isBefore(read.minus(fine ? FINE : COARSEST));
  }
}
