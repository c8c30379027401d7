package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Values;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Filters that escape and unescape texts. */
final class EscapeFilters {
  private static final Pattern UNESCAPED_AND = Pattern.compile("&(?!(?:[a-zA-Z]+|#\\d+);)");
  private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";

  private EscapeFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put("escape", (input, args, context) -> input == null ? null : escape(input));
    filters.put("h", (input, args, context) -> input == null ? null : escape(input));
    filters.put(
        "escape_once",
        (input, args, context) ->
            quotes(UNESCAPED_AND.matcher(Values.toRubyString(input)).replaceAll("&amp;"))
                .replace("'", "&#39;"));
    filters.put(
        "xml_escape",
        (input, args, context) ->
            quotes(Values.toRubyString(input).replace("&", "&amp;")).replace("'", "&apos;"));
    filters.put(
        "strip_html", (input, args, context) -> HtmlStripper.strip(Values.toRubyString(input)));
    filters.put("url_encode", (input, args, context) -> input == null ? null : form(input));
    filters.put("cgi_escape", (input, args, context) -> form(input));
    filters.put("url_decode", (input, args, context) -> input == null ? null : unform(input));
    filters.put(
        "uri_escape",
        (input, args, context) ->
            input == null
                ? null
                : PercentEncoding.normalise(Values.toRubyString(input), MARKS, ""));
    filters.put("base64_encode", (input, args, context) -> encode(Base64.getEncoder(), input));
    filters.put(
        "base64_url_safe_encode", (input, args, context) -> encode(Base64.getUrlEncoder(), input));
    filters.put("base64_decode", (input, args, context) -> decode(Base64.getDecoder(), input));
    filters.put(
        "base64_url_safe_decode", (input, args, context) -> decode(Base64.getUrlDecoder(), input));
  }

  private static String escape(Object input) {
    return quotes(Values.toRubyString(input).replace("&", "&amp;")).replace("'", "&#39;");
  }

  private static String quotes(String text) {
    return text.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static String form(@Nullable Object input) {
    // Ruby leaves the tilde alone and encodes the asterisk; Java does the opposite.
    return URLEncoder.encode(Values.toRubyString(input), StandardCharsets.UTF_8)
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String unform(Object input) {
    try {
      return URLDecoder.decode(Values.toRubyString(input), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Values.toRubyString(input);
    }
  }

  private static String encode(Base64.Encoder encoder, @Nullable Object input) {
    return encoder.encodeToString(Values.toRubyString(input).getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(Base64.Decoder decoder, @Nullable Object input) {
    try {
      return new String(decoder.decode(Values.toRubyString(input)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new LiquidException(
          "the text is not Base64", "Base64 has letters, digits, \"+\", \"/\" and \"=\" only.");
    }
  }
}
