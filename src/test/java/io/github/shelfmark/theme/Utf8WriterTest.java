package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Utf8WriterTest {
  @Property
  void writesWhatJavaEncodesHoweverItIsCut(@ForAll String text, @ForAll int cut) {
    String whole = text + ".";
    int at = Math.floorMod(cut, whole.length());
    Utf8Writer writer = new Utf8Writer(1);
    writer.write(whole, 0, at);
    writer.write(whole.toCharArray(), at, whole.length() - at);

    String expected = whole.replace("\r\n", "\n").replace('\r', '\n');
    assertThat(writer.toBytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
  }
}
