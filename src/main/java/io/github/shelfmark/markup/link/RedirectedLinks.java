package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import java.util.Optional;

/**
 * What is said of links to pages that only lead on. Those that lead on to other sites are short
 * names of what is elsewhere, so links to them are as they should be.
 *
 * @param paths the outputs of the site
 */
record RedirectedLinks(OutputPaths paths) {
  /** Where the page of a target sends its readers on to in this site; empty for another page. */
  Optional<String> of(Target found) {
    return paths
        .redirectOf(found.output())
        .filter(to -> to.startsWith("/") && !to.startsWith("//"));
  }

  /** What the record of a build says of a target: that it leads on is part of it. */
  String answer(Target found) {
    return of(found).map(to -> found.answer() + Read.Link.LEADS_ON + to).orElse(found.answer());
  }

  /** The finding about a document's link, if it leads to such a page. */
  Optional<Finding> check(Document from, String href, Target found, Place place) {
    return of(found)
        .map(to -> finding(from.path(), place.position(), "the link \"" + href + "\"", to));
  }

  /** The finding about what leads to such a page. */
  Finding finding(String file, Position position, String what, String to) {
    return Finding.info(
        FindingCode.REDIRECTED_LINK,
        file,
        position,
        what + " leads to a page that only leads on to \"" + to + "\"",
        "Link to that page; the redirect is for links that are not yours.");
  }
}
