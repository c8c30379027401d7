package io.github.shelfmark.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest of a sequence of values of any kind. Different sequences have different digests, because
 * each value is added with its kind and its length.
 *
 * <pre>{@code
 * String digest = new Fingerprint().add("title").add(Map.of("weight", 3)).hex();
 * }</pre>
 *
 * <p>The order of a map's entries matters, because templates see that order.
 */
public final class Fingerprint {
  /**
   * Bytes of the digest that are kept: enough to make collisions within a site practically
   * impossible.
   */
  private static final int BYTES = 16;

  private byte[] buffer = new byte[256];
  private int length;

  /**
   * Adds a value: null, a string, a number, a boolean, a date or time, or a list or map of those.
   */
  public Fingerprint add(@Nullable Object value) {
    if (value == null) {
      head('n', 0);
    } else if (value instanceof CharSequence text) {
      text('s', text.toString());
    } else if (value instanceof byte[] bytes) {
      head('x', bytes.length);
      append(bytes);
    } else if (value instanceof Map<?, ?> map) {
      head('m', map.size());
      map.forEach((key, inner) -> add(key).add(inner));
    } else if (value instanceof Collection<?> list) {
      head('l', list.size());
      list.forEach(this::add);
    } else {
      text('t', value.getClass().getName());
      text('o', value.toString());
    }
    return this;
  }

  private void text(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    head(kind, bytes.length);
    append(bytes);
  }

  private void head(char kind, int size) {
    ensureCapacity(1 + Integer.BYTES);
    buffer[length++] = (byte) kind;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      buffer[length++] = (byte) (size >>> shift);
    }
  }

  private void append(byte[] bytes) {
    ensureCapacity(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void ensureCapacity(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }

  /** The digest of the values added so far, in hexadecimal. */
  public String hex() {
    MessageDigest digest = sha256();
    digest.update(buffer, 0, length);
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
