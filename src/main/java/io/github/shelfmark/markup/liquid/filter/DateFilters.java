package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Arguments;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.LiquidSite;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.text.DateTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters that format dates, in the site's time zone. */
final class DateFilters {
  private DateFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put("date", DateFilters::date);
    format(filters, "date_to_xmlschema", "%Y-%m-%dT%H:%M:%S%:z");
    format(filters, "date_to_rfc822", "%a, %d %b %Y %H:%M:%S %z");
    filters.put("date_to_string", (input, args, context) -> spelled(input, args, context, "%b"));
    filters.put(
        "date_to_long_string", (input, args, context) -> spelled(input, args, context, "%B"));
  }

  private static void format(Map<String, Filter> filters, String name, String pattern) {
    filters.put(
        name,
        (input, args, context) ->
            isEmpty(input) ? input : Strftime.format(moment(input, context), pattern));
  }

  private static boolean isEmpty(@Nullable Object input) {
    return Values.toText(input).isEmpty();
  }

  /** Formats a date; returns the input unchanged if it is not a date or there is no format. */
  private static @Nullable Object date(@Nullable Object input, Arguments args, Context context) {
    String pattern = args.text(0, "");
    if (pattern.isEmpty()) {
      return input;
    }
    Optional<ZonedDateTime> moment = parse(input, context.site());
    return moment.isPresent() ? Strftime.format(moment.get(), pattern) : input;
  }

  private static ZonedDateTime moment(@Nullable Object input, Context context) {
    // These filters interpret a date without a time as midnight in the site's zone.
    return Optional.ofNullable(input instanceof String ? null : input)
        .flatMap(value -> Dates.inOwnZone(value, context.site().timezone()))
        .or(() -> parse(input, context.site()))
        .map(moment -> moment.withZoneSameInstant(context.site().timezone()))
        .orElseThrow(
            () ->
                new LiquidException(
                    "\"" + Values.toText(input) + "\" is not a date",
                    "Write it as 2026-01-31, or as 2026-01-31 18:30:00 +0800."));
  }

  private static Optional<ZonedDateTime> parse(@Nullable Object input, LiquidSite site) {
    if (input instanceof List || input instanceof Map) {
      return Optional.empty();
    }
    ZoneId zone = site.timezone();
    String text = Values.toText(input);
    if (input instanceof Long seconds) {
      return Optional.of(Instant.ofEpochSecond(seconds).atZone(zone));
    }
    if (text.equalsIgnoreCase("now") || text.equalsIgnoreCase("today")) {
      return Optional.of(site.now().atZone(zone));
    }
    if (!text.isEmpty() && text.length() < 16 && text.chars().allMatch(Character::isDigit)) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)).atZone(zone));
    }
    // For the date filter, a date without a time is midnight UTC.
    return input instanceof String
        ? DateTexts.parse(text, site.now().atZone(zone))
        : Dates.inOwnZone(input, input instanceof LocalDate ? ZoneOffset.UTC : zone);
  }

  private static @Nullable Object spelled(
      @Nullable Object input, Arguments args, Context context, String month) {
    if (isEmpty(input)) {
      return input;
    }
    ZonedDateTime moment = moment(input, context);
    if (!args.text(0, "").equals("ordinal")) {
      return Strftime.format(moment, "%d " + month + " %Y");
    }
    String day = moment.getDayOfMonth() + ordinal(moment.getDayOfMonth());
    return Strftime.format(
        moment,
        args.text(1, "").equals("US") ? month + " " + day + ", %Y" : day + " " + month + " %Y");
  }

  private static String ordinal(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
