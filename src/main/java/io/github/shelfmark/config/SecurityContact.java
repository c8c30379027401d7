package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Whom to tell of a security problem: the key {@code security}, which becomes {@code
 * .well-known/security.txt}.
 *
 * @param contacts addresses with their schemes, the preferred one first
 * @param expires from when on the file must not be relied on
 * @param encryption addresses of keys for messages
 * @param acknowledgments addresses of pages that thank those who told of problems
 * @param policies addresses of the rules for telling
 * @param hiring addresses of jobs in security
 * @param languages the languages that messages may be written in, as BCP 47 tags
 * @param position its position in the configuration
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">the format</a>
 */
public record SecurityContact(
    List<String> contacts,
    Instant expires,
    List<String> encryption,
    List<String> acknowledgments,
    List<String> policies,
    List<String> hiring,
    List<String> languages,
    Position position) {
  private static final String KEY = "security";
  private static final String EXPIRES = "expires";
  private static final String CONTACT = "contact";
  private static final String LANGUAGES = "languages";

  /** Reads the key; empty if it is missing or cannot be used. */
  static Optional<SecurityContact> read(ConfigValues values) {
    if (values.get(KEY) == null) {
      return Optional.empty();
    }
    ConfigValues keys = values.mapping(KEY);
    List<String> contacts = addresses(keys, CONTACT);
    Optional<Instant> expires = expires(keys);
    Object contact = keys.get(CONTACT);
    if (contact == null || contact.equals(List.of())) {
      keys.report(
          FindingCode.WRONG_TYPE,
          contact == null ? "" : CONTACT,
          "\"security\" needs a \"contact\"",
          "Write whom to tell, such as \"contact: mailto:security@example.org\".");
    }
    List<String> encryption = addresses(keys, "encryption");
    List<String> acknowledgments = addresses(keys, "acknowledgments");
    List<String> policies = addresses(keys, "policy");
    List<String> hiring = addresses(keys, "hiring");
    List<String> languages = languages(keys);
    keys.reportUnknown();
    return contacts.isEmpty()
        ? Optional.empty()
        : expires.map(
            until ->
                new SecurityContact(
                    contacts,
                    until,
                    encryption,
                    acknowledgments,
                    policies,
                    hiring,
                    languages,
                    keys.position(EXPIRES)));
  }

  private static List<String> addresses(ConfigValues keys, String key) {
    return keys.ofForm(
        key,
        keys.strings(key, List.of()).stream().map(String::strip).toList(),
        text -> text.matches("(?i)(https://|mailto:|tel:|dns:|openpgp4fpr:)[!-~]+"),
        "is no address for security.txt",
        "Write it with its scheme: https://, mailto: or tel:.");
  }

  private static List<String> languages(ConfigValues keys) {
    return keys.ofForm(
        LANGUAGES,
        keys.strings(LANGUAGES, List.of()),
        text -> text.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+"),
        "is no language",
        "Write tags of BCP 47, such as \"languages: [en, zh-CN]\".");
  }

  private static Optional<Instant> expires(ConfigValues keys) {
    String text = keys.string(EXPIRES, "").strip();
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      keys.report(
          FindingCode.WRONG_TYPE,
          text.isEmpty() ? "" : EXPIRES,
          text.isEmpty()
              ? "\"security\" needs a date in \"expires\""
              : "\"" + text + "\" is no date",
          "Write the day until which the addresses are looked after, less than a year ahead, such"
              + " as \"expires: 2027-06-30\".");
      return Optional.empty();
    }
  }
}
