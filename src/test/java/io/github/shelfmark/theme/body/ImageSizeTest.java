package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void readsWhatJavaWrites(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, out);

    assertThat(ImageSize.of(out.toByteArray())).contains(new ImageSize(321, 123));
  }

  @Test
  void aPictureTakenUprightIsShownUpright() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", out);
    byte[] plain = out.toByteArray();
    // Exif with one entry: the orientation, six (turned by a quarter).
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe1002245786966000049492a0008000000"
                    + "0100120103000100000006000000"
                    + "00000000");
    byte[] turned = new byte[plain.length + exif.length];
    System.arraycopy(plain, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(plain, 2, turned, 2 + exif.length, plain.length - 2);

    assertThat(ImageSize.of(turned)).contains(new ImageSize(200, 300));
  }

  @ParameterizedTest
  @CsvSource({
    // Container of 640 x 480, lossless of 33 x 17, lossy of 176 x 144.
    "524946460000000057454250565038580a000000000000007f0200df0100, 640, 480",
    "5249464600000000574542505650384c000000002f2000040000000000, 33, 17",
    "52494646000000005745425056503820000000000000009d012ab0009000, 176, 144",
  })
  void readsWebP(String hex, int width, int height) {
    assertThat(ImageSize.of(HexFormat.of().parseHex(hex))).contains(new ImageSize(width, height));
  }

  @Test
  void readsAvif() {
    String hex =
        "0000001c6674797061766966" + "00".repeat(20) + "6973706500000000" + "0000014000000090";

    assertThat(ImageSize.of(HexFormat.of().parseHex(hex))).contains(new ImageSize(320, 144));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "<svg width=\"20\" height=\"10px\">                      => 20x10",
        "<?xml version=\"1.0\"?><!-- a --><svg viewBox='0 0 6 4'> => 6x4",
        "<svg width=\"12\" viewBox=\"0,0,6,4\">                  => 12x8",
        "<svg height=\"2\" viewBox=\"0 0 6 4\">                  => 3x2",
        "<svg width=\"100%\" height=\"100%\">                    => none",
        "<svg width=\"5em\" height=\"4em\">                      => none",
        "<svg width=\"1.2.3\" height=\".\">                      => none",
        "<html width=\"1\" height=\"1\">                         => none",
        "no picture                                              => none",
      })
  void readsSvg(String svg, String expected) {
    String size =
        ImageSize.of(svg.getBytes(StandardCharsets.UTF_8))
            .map(found -> found.width() + "x" + found.height())
            .orElse("none");

    assertThat(size).isEqualTo(expected);
  }

  @Test
  void noBytesDoHarm() {
    Property.forAll(Generator.bytes(255), ImageSizeTest::isHarmless);
    Property.forAll(100, Generator.bytes(20_000), ImageSizeTest::isHarmless);
  }

  private static void isHarmless(byte[] bytes) {
    for (String start : new String[] {"", "ffd8ff", "89504e470d0a", "52494646", "3c737667"}) {
      byte[] head = HexFormat.of().parseHex(start);
      byte[] all = Arrays.copyOf(head, head.length + bytes.length);
      System.arraycopy(bytes, 0, all, head.length, bytes.length);

      ImageSize.of(all)
          .ifPresent(size -> assertThat(Math.min(size.width(), size.height())).isPositive());
    }
  }
}
