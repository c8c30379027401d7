package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.testing.Positions;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

class DescriptorFuzzTest {
  @FuzzTest
  void read(byte[] input) {
    Findings findings = new Findings();
    Optional<SiteDescriptor> read = new DescriptorReader(findings).read(input, "site.xml");

    assertThat(read.isPresent() || !findings.list().isEmpty()).isTrue();
    String text = new String(input, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') < 0 && text.startsWith("<s")) {
      Positions.assertInside(text, findings.list());
    }
    if (read.isPresent()) {
      String written = DescriptorWriter.write(read.get(), false);
      Findings none = new Findings();
      SiteDescriptor again =
          new DescriptorReader(none)
              .read(written.getBytes(StandardCharsets.UTF_8), "site.xml")
              .orElseThrow(() -> new AssertionError(none.list() + " in " + written));
      assertThat(DescriptorWriter.write(again, false)).isEqualTo(written);
      assertThat(DescriptorWriter.write(read.get(), true)).startsWith("<?xml");
    }
  }
}
