package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page is valid HTML. */
@ExtendWith(InBrowser.class)
final class ValidatorTest {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void findsNoErrors(Sites sites) throws Exception {
    ValidatorMessages messages = new ValidatorMessages();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(HTML5, messages);
    validator.setUpValidatorAndParsers(messages, false, false);

    for (Path site : sites.all()) {
      for (String path : Sites.pages(site)) {
        messages.about(path);
        validator.checkHtmlFile(site.resolve(path).toFile(), true);
      }
    }

    messages.warnings().forEach(System.out::println);
    assertThat(messages.errors()).isEmpty();
  }
}
