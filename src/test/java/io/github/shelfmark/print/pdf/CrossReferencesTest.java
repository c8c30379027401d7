package io.github.shelfmark.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {
  private static String mended(String pdf) {
    byte[] bytes = pdf.getBytes(StandardCharsets.ISO_8859_1);
    CrossReferences.mend(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void theTableDoesNotCountItself() {
    assertThat(mended("/Size 7\n9 0 obj <</Size 42\n/W>> /Size 9\nstartxref\n8\n%%EOF\n"))
        .isEqualTo("/Size 7\n9 0 obj <</Size 41\n/W>> /Size 9\nstartxref\n8\n%%EOF\n");
  }

  @Test
  void placesInTheFileStayWhereTheyAre() {
    assertThat(mended("9 0 obj <</Size 10000\n/W>> x\nstartxref\n0\n%%EOF\n"))
        .isEqualTo("9 0 obj <</Size 9999 \n/W>> x\nstartxref\n0\n%%EOF\n");
  }
}
