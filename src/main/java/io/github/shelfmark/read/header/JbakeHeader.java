package io.github.shelfmark.read.header;

import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the header of a document of JBake, lines of {@code key=value} above a line of tildes, as
 * {@code MarkupEngine} of jbake-core 2.7.0 does. A value is all after the first equals sign;
 * nothing is escaped, and there are no comments.
 */
public final class JbakeHeader implements HeaderReader {
  /** What ends a header unless the site says otherwise. */
  public static final String SEPARATOR = "~~~~~~";

  /** The form of dates unless the site says otherwise. */
  public static final String DATE_FORMAT = "yyyy-MM-dd";

  /** Where nobody has said that there are headers, one of these must be in it. */
  private static final Set<String> USUAL = Set.of("title", "type", "status", "date", "tags");

  /**
   * How a site writes its headers.
   *
   * @param separator the line that ends a header
   * @param dateFormat the pattern of dates, for {@code SimpleDateFormat}
   * @param locale the language of the names of months
   * @param needsStatus whether only what has a status is a header, as where none is configured
   * @param needsType whether only what has a type is a header
   */
  public record Form(
      String separator, String dateFormat, Locale locale, boolean needsStatus, boolean needsType) {
    /** JBake's own, but without its demand for a type. */
    static final Form USUAL =
        new Form(JbakeHeader.SEPARATOR, DATE_FORMAT, Locale.ENGLISH, false, false);
  }

  private final HeaderValues.Meaning meaning;
  private final YamlReader json;
  private final Form form;
  private final boolean likeJbake;

  private JbakeHeader(HeaderValues.Meaning meaning, YamlReader json, Form form, boolean likeJbake) {
    this.meaning = meaning;
    this.json = json;
    this.form = form;
    this.likeJbake = likeJbake;
  }

  /**
   * Reads what JBake reads in a site of its own.
   *
   * @param texts the keys whose values are texts
   * @param yaml reads values in JSON, and says what others mean
   */
  public static JbakeHeader likeJbake(Set<String> texts, YamlReader yaml, Form form) {
    return new JbakeHeader(new HeaderValues.Meaning(yaml.scalars(), texts), yaml, form, true);
  }

  /**
   * Reads headers where nobody has said that there are any: blanks around lines do no harm, but the
   * keys must be words, and one of them one that JBake knows.
   */
  static JbakeHeader careful(HeaderValues.Meaning meaning, YamlReader yaml) {
    return new JbakeHeader(meaning, yaml, Form.USUAL, false);
  }

  @Override
  public FrontMatter read(String text, SourceFile file, Findings findings) {
    if (!mayStart(text) || !isHeader(text)) {
      if (likeJbake && ForeignHeaders.in(text, file.path()).isPresent()) {
        tellOfMistakes(file, findings);
      }
      return FrontMatter.NONE;
    }
    HeaderValues values = new HeaderValues(file.path(), findings);
    LineCursor cursor = new LineCursor(text);
    while (!isSeparator(cursor.content())) {
      String line = cursor.content();
      int equals = line.indexOf('=');
      if (equals >= 0) {
        int from = equals + 1;
        while (from < line.length() && line.charAt(from) <= ' ') {
          from++;
        }
        put(
            line.substring(0, equals).trim(),
            line.substring(equals + 1).trim(),
            values,
            cursor.position(from));
      }
      cursor.next();
    }
    cursor.next();
    return values.above(cursor);
  }

  private void tellOfMistakes(SourceFile file, Findings findings) {
    new HeaderValues(file.path(), findings)
        .warn(
            Position.START,
            "this is no header that JBake reads",
            "Each of its lines has a \"=\" or is empty, without blanks; the last one is "
                + form.separator()
                + " and nothing else; and it has "
                + (form.needsType() ? "a type." : "a type, or else default.type."));
  }

  /** Nearly all documents start with what no header starts with. */
  private boolean mayStart(String text) {
    return likeJbake || HeaderLines.startsWithWord(text);
  }

  /** Whether all lines above the first separator are pairs or empty. */
  private boolean isHeader(String text) {
    boolean usual = false;
    boolean type = false;
    boolean status = false;
    for (LineCursor cursor = new LineCursor(text); !cursor.isAtEnd(); cursor.next()) {
      String line = cursor.content();
      if (isSeparator(line)) {
        return likeJbake ? (status || !form.needsStatus()) && (type || !form.needsType()) : usual;
      }
      boolean empty = likeJbake ? line.isEmpty() : line.isBlank();
      if (cursor.start() > HeaderLines.MOST_CHARACTERS || !(empty || isPair(line))) {
        return false;
      }
      String start = line.trim();
      type |= start.startsWith("type=");
      status |= start.startsWith("status=");
      usual |=
          !empty
              && USUAL.contains(
                  start.substring(0, start.indexOf('=')).trim().toLowerCase(Locale.ROOT));
    }
    return false;
  }

  private boolean isSeparator(String line) {
    return (likeJbake ? line : line.trim()).equals(form.separator());
  }

  private boolean isPair(String line) {
    if (likeJbake) {
      return line.indexOf('=') >= 0;
    }
    int from = HeaderLines.skipIndent(line, 0);
    int end = from;
    while (end < line.length() && isKey(line.charAt(end))) {
      end++;
    }
    return end > from
        && Character.isLetter(line.charAt(from))
        && HeaderLines.separator(line, HeaderLines.skipIndent(line, end)) == '=';
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private void put(String key, String value, HeaderValues values, Position position) {
    if (key.equalsIgnoreCase("date")) {
      date(value, values, position);
    } else if (key.equalsIgnoreCase("tags")) {
      values.put("tags", HeaderValues.list(value), position);
    } else if (value.startsWith("{") && value.endsWith("}")) {
      try {
        values.put(key, json.readMapping(value).values(), position);
      } catch (YamlException e) {
        values.warn(
            position, "this is not JSON, so it is taken as text: " + e.getMessage(), e.hint());
        values.put(key, value, position);
      }
    } else {
      values.put(key, meaning.of(key, value), position);
      if (key.equals("status")) {
        status(value, values, position);
      }
    }
  }

  private void date(String value, HeaderValues values, Position position) {
    Optional<String> date = likeJbake ? Optional.empty() : WrittenDates.read(value);
    if (date.isEmpty()) {
      date = WrittenDates.read(value, form.dateFormat(), form.locale());
    }
    if (date.isPresent()) {
      values.put("date", date.get(), position);
    } else if (!value.isEmpty()) {
      values.warnOfDate(value, position, "Dates have the form " + form.dateFormat() + " here.");
    }
  }

  /** What a status says, in the words of front matter. */
  private static void status(String status, HeaderValues values, Position position) {
    switch (status) {
      case "draft" -> values.set("published", false, position);
      case "published", "published-date", "" -> {
        // As documents without a status.
      }
      default -> {
        boolean draft = status.equalsIgnoreCase("draft");
        if (draft) {
          values.set("published", false, position);
        }
        values.warn(
            position,
            "\""
                + status
                + "\" is no status of JBake; the page is "
                + (draft ? "taken for a draft" : "published"),
            "Write draft, published or published-date.");
      }
    }
  }
}
