package io.github.shelfmark.contract;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * The list of published addresses as text: a line that names the format, then one address a line,
 * sorted, each page before its anchors. Every line stands for itself, so that two branches that add
 * addresses can be merged line by line.
 */
final class UrlList {
  private static final String NAME = "# Shelfmark URLs ";
  private static final String HEAD = NAME + "1";

  private UrlList() {}

  /**
   * Reads a list; lines that are no address are reported.
   *
   * @param file the list, as findings name it
   */
  static List<Promise> read(String text, String file, Consumer<Finding> findings) {
    List<Promise> promises = new ArrayList<>();
    int line = 0;
    for (String written : (Iterable<String>) text.lines()::iterator) {
      line++;
      String address = line == 1 && written.startsWith("\uFEFF") ? written.substring(1) : written;
      address = address.strip();
      if (line == 1 && !address.equals(HEAD)) {
        findings.accept(head(file, address));
        return List.of();
      }
      if (address.isEmpty() || address.startsWith("#")) {
        continue;
      }
      if (!address.startsWith("/") || address.startsWith("//")) {
        findings.accept(
            problem(
                file,
                new Position(line, 1),
                "\"" + shortened(address) + "\" is no address",
                "Write a path from the site's root, such as /guide/ or /guide/#install."));
        continue;
      }
      int hash = address.indexOf('#');
      String fragment = hash < 0 ? "" : Url.decode(address.substring(hash + 1));
      String url = hash < 0 ? address : address.substring(0, hash);
      promises.add(new Promise(url, fragment, new Position(line, 1)));
    }
    if (line == 0) {
      findings.accept(head(file, ""));
    }
    return promises;
  }

  private static Finding head(String file, String found) {
    boolean newer = found.startsWith(NAME);
    return problem(
        file,
        Position.START,
        newer
            ? "the list was written by a later version of Shelfmark"
            : "the first line of the list is not \"" + HEAD + "\"",
        newer
            ? "Update Shelfmark."
            : "Name a list that Shelfmark has written, or a sitemap in XML.");
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  static Finding problem(String file, Position position, String message, String hint) {
    return Finding.error(FindingCode.URL_LIST, file, position, message, hint);
  }

  /**
   * Writes a list.
   *
   * @param anchors the anchors of each address
   */
  static String write(SortedMap<String, SortedSet<String>> anchors) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    text.append("# Addresses that this site has published. Shelfmark reports those that vanish.\n");
    anchors.forEach(
        (url, ids) -> {
          text.append(url).append('\n');
          ids.forEach(id -> text.append(url).append('#').append(escaped(id)).append('\n'));
        });
    return text.toString();
  }

  /** An anchor on one line, and as readable as it can be. */
  private static String escaped(String id) {
    StringBuilder text = new StringBuilder(id.length());
    id.codePoints()
        .forEach(
            c -> {
              boolean plain = c > ' ' && c != '%' && c != 0x7f && !Character.isISOControl(c);
              if (plain && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                text.appendCodePoint(c);
              } else {
                text.append(Url.encodeValue(c == '%' ? "%" : Character.toString(c)));
              }
            });
    return text.toString();
  }
}
