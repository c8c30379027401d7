package io.github.shelfmark.theme;

import io.github.shelfmark.theme.model.DateModel;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Dates in the languages of readers. Patterns and names of months are messages of the theme and not
 * those of Java, whose data differ from version to version. A language without them gets numbers.
 */
final class LocalDates {
  private static final int MONTHS = 12;

  private final Messages messages;

  LocalDates(Messages messages) {
    this.messages = messages;
  }

  /**
   * A moment as a day.
   *
   * @param lang the language of the page
   */
  DateModel of(ZonedDateTime moment, String lang) {
    String day = DateTimeFormatter.ISO_LOCAL_DATE.format(moment);
    boolean whole = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    ZonedDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
    String exact = whole ? day : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(second);
    return new DateModel(day, exact, text(moment, lang, day));
  }

  private String text(ZonedDateTime date, String lang, String otherwise) {
    String pattern = messages.own(lang, date.getDayOfMonth() == 1 ? "dateFirst" : "date");
    List<String> months = List.of(messages.own(lang, "months").split("\\|", -1));
    if (pattern.isEmpty() || months.size() != MONTHS) {
      return otherwise;
    }
    return pattern
        .replace("{day}", String.valueOf(date.getDayOfMonth()))
        .replace("{month}", months.get(date.getMonthValue() - 1).strip())
        .replace("{year}", String.valueOf(date.getYear()));
  }
}
