package io.github.shelfmark.produce;

import io.github.shelfmark.card.Card;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A social card.
 *
 * @param press draws it
 * @param card what it says
 * @param document the document that it is for; null for that of the site
 * @param path its output path
 * @param stamps the state of the files that it is drawn with; empty if it is not known for sure
 */
record CardOutput(
    Plan plan,
    CardPress press,
    Card card,
    @Nullable Document document,
    String path,
    Optional<String> stamps)
    implements Output {
  @Override
  public String key() {
    return stamps
        .map(known -> plan.key(card.site(), card.section(), card.title(), card.address(), known))
        .orElse("");
  }

  @Override
  public Made make() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> missing = new LinkedHashSet<>();
    byte[] png = press.print(card, missing::add, findings::add);
    if (!missing.isEmpty()) {
      findings.add(missing(missing));
    }
    return new Made(png, List.copyOf(findings));
  }

  private Finding missing(Set<Integer> characters) {
    StringBuilder shown = new StringBuilder();
    characters.stream().limit(5).forEach(shown::appendCodePoint);
    return Finding.warning(
        FindingCode.CARD,
        document == null ? plan.site().config().file() : document.path(),
        document == null ? Position.NONE : document.frontMatter().positionOf("title"),
        "the social card is without \"" + shown + "\", which its fonts do not have",
        "Name a font of the source that has them: \"cards: {font: fonts/NotoSansSC.otf}\", or give"
            + " the page a picture with \"image\".");
  }
}
