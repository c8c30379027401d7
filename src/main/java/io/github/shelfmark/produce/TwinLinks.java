package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.site.Twins;
import io.github.shelfmark.site.Url;
import java.util.function.UnaryOperator;

/**
 * Leads the links of a page, as they are written on it, to the twins of the pages that have one.
 *
 * @param plan knows the twins
 * @param page the output path of the page
 */
record TwinLinks(Plan plan, String page) implements UnaryOperator<String> {
  private static final String PAGE = ".html";

  @Override
  public String apply(String address) {
    int end = endOfPath(address);
    String path = address.substring(0, end);
    if (!path.endsWith(PAGE) || path.startsWith("/") || path.indexOf(':') >= 0) {
      return address;
    }
    String target = target(Url.decode(path));
    return target.isEmpty() || plan.twin(target).isEmpty()
        ? address
        : Twins.path(path) + address.substring(end);
  }

  /** The index of a query or a fragment. */
  private static int endOfPath(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '#' && address.charAt(end) != '?') {
      end++;
    }
    return end;
  }

  /** The output that a path relative to the page names; empty if it leaves the site. */
  private String target(String path) {
    String directory = page.substring(0, page.lastIndexOf('/') + 1);
    String rest = path.startsWith("./") ? path.substring(2) : path;
    while (rest.startsWith("../")) {
      if (directory.isEmpty()) {
        return "";
      }
      directory = directory.substring(0, directory.lastIndexOf('/', directory.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return directory + rest;
  }
}
