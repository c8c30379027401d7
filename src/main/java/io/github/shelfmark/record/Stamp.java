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
 * The metadata of a file, read without opening it. As long as the stamp is the same, so is the
 * file: size, both times and the inode are what Git relies on, too.
 *
 * @param text the size, times and inode of the file
 * @param changed when the file was last changed, by the file system's clock
 */
public record Stamp(String text, Instant changed) {
  /** The stamp of a file that does not exist. */
  public static final Stamp MISSING = new Stamp("", Instant.EPOCH);

  /** The coarsest resolution of timestamps: two seconds, on FAT. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  /** The coarsest clock of file systems whose timestamps have fractions of milliseconds. */
  private static final Duration FINE = Duration.ofMillis(50);

  private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino,isRegularFile";

  /** The stamp of a regular file, also behind a link; {@link #MISSING} for anything else. */
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
   * Whether any later change would give another stamp. A file that was changed just before it was
   * read could be changed again without a different timestamp.
   *
   * @param read a time before the file was read
   */
  public boolean isSettled(Instant read) {
    boolean fine = !changed.truncatedTo(ChronoUnit.MILLIS).equals(changed);
    return changed.isBefore(read.minus(fine ? FINE : COARSEST));
  }
}
