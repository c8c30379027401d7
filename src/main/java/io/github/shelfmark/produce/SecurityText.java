package io.github.shelfmark.produce;

import io.github.shelfmark.config.SecurityContact;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import java.util.List;

/**
 * {@code .well-known/security.txt}, which says whom to tell of a security problem. An author's own
 * wins.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">the format</a>
 */
public final class SecurityText implements Producer {
  private static final String FILE = ".well-known/security.txt";

  @Override
  public void announce(Plan plan) {
    SiteConfig config = plan.site().config();
    config.outputs().security().ifPresent(contact -> announce(contact, config, plan));
  }

  private static void announce(SecurityContact contact, SiteConfig config, Plan plan) {
    if (!contact.expires().isAfter(plan.clock().now())) {
      plan.report(
          Finding.warning(
              FindingCode.SECURITY_TEXT,
              config.file(),
              contact.position(),
              "security.txt has expired, so nobody may rely on it",
              "Look whether its addresses are right, and write a day that is less than a year"
                  + " ahead."));
    }
    plan.add(Output.text(FILE, text(contact, config.info())));
  }

  private static String text(SecurityContact contact, SiteInfo info) {
    StringBuilder text = new StringBuilder();
    lines("Contact: ", contact.contacts(), text);
    text.append("Expires: ").append(contact.expires()).append('\n');
    lines("Encryption: ", contact.encryption(), text);
    lines("Acknowledgments: ", contact.acknowledgments(), text);
    if (!contact.languages().isEmpty()) {
      String languages = String.join(", ", contact.languages());
      text.append("Preferred-Languages: ").append(languages).append('\n');
    }
    if (info.url().startsWith("https://")) {
      text.append("Canonical: ").append(info.root()).append('/').append(FILE).append('\n');
    }
    lines("Policy: ", contact.policies(), text);
    lines("Hiring: ", contact.hiring(), text);
    return text.toString();
  }

  private static void lines(String field, List<String> values, StringBuilder text) {
    values.forEach(value -> text.append(field).append(value).append('\n'));
  }
}
