package io.github.shelfmark.init.pom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a POM, and how they become bytes again: all that an edit does not touch gets
 * the bytes that it had.
 */
final class PomText {
  /** Larger ones are not written by hand. */
  private static final int LARGEST = 8 << 20;

  private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final byte[] BIG_MARK = {(byte) 0xfe, (byte) 0xff};
  private static final byte[] LITTLE_MARK = {(byte) 0xff, (byte) 0xfe};

  /** A declaration is at the very start, and short. */
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING =
      Pattern.compile(
          "^<\\?xml\\s[^>]{0,150}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]+)[\"']");

  private final byte[] mark;
  private final Charset charset;
  private final String text;

  private PomText(byte[] mark, Charset charset, String text) {
    this.mark = mark;
    this.charset = charset;
    this.text = text;
  }

  /** The characters behind the byte order mark. */
  String text() {
    return text;
  }

  /**
   * Reads the bytes in the encoding that the mark or the declaration says, or else as UTF-8.
   *
   * @throws UnchangedPomException if they are not text in that encoding
   */
  static PomText of(byte[] bytes) throws UnchangedPomException {
    if (bytes.length > LARGEST) {
      throw new UnchangedPomException("it has more than 8 MB");
    }
    byte[] mark = mark(bytes);
    Charset charset = charset(bytes, mark);
    ByteBuffer rest = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(rest)
              .toString();
      PomText read = new PomText(mark, charset, text);
      // Some encodings can write a character in several ways.
      if (Arrays.equals(bytes, read.bytes(text))) {
        return read;
      }
    } catch (CharacterCodingException notText) {
      // Told below.
    }
    throw new UnchangedPomException("it is not text in " + charset.name());
  }

  /** The bytes of a text in the encoding of this one, the mark included. */
  byte[] bytes(String other) throws UnchangedPomException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(other.length() + mark.length);
    out.writeBytes(mark);
    try {
      ByteBuffer encoded =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(other));
      out.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
    } catch (CharacterCodingException e) {
      throw new UnchangedPomException("the plugin cannot be written in " + charset.name());
    }
    return out.toByteArray();
  }

  private static byte[] mark(byte[] bytes) {
    for (byte[] mark : new byte[][] {UTF8_MARK, BIG_MARK, LITTLE_MARK}) {
      if (bytes.length >= mark.length
          && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
        return mark;
      }
    }
    return new byte[0];
  }

  private static Charset charset(byte[] bytes, byte[] mark) throws UnchangedPomException {
    if (mark == BIG_MARK) {
      return StandardCharsets.UTF_16BE;
    }
    if (mark == LITTLE_MARK) {
      return StandardCharsets.UTF_16LE;
    }
    int start = mark.length;
    int length = Math.min(DECLARATION, bytes.length - start);
    Matcher declared =
        ENCODING.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
    if (mark == UTF8_MARK || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = declared.group(1);
    try {
      Charset charset = Charset.forName(name);
      if (charset.canEncode()) {
        return charset;
      }
    } catch (IllegalArgumentException unknown) {
      // Told below.
    }
    throw new UnchangedPomException("there is no encoding \"" + name + "\"");
  }
}
