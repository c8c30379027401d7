package io.github.shelfmark.produce;

import io.github.shelfmark.card.Card;
import io.github.shelfmark.card.ShapedScripts;
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
import java.util.Locale;
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
  private static final int MOST_SHOWN = 5;

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
    Set<Integer> shaped = new LinkedHashSet<>(missing);
    shaped.removeIf(c -> !ShapedScripts.have(c));
    missing.removeAll(shaped);
    if (!missing.isEmpty()) {
      findings.add(missing(missing));
    }
    if (!shaped.isEmpty()) {
      findings.add(shaped(shaped));
    }
    return new Made(png, List.copyOf(findings));
  }

  private Finding missing(Set<Integer> characters) {
    return warning(
        "the social card is without " + shown(characters) + ", which its fonts do not have",
        "Name a font of the source that has them: \"cards: {font: fonts/NotoSansSC.otf}\", or give"
            + " the page a picture with \"image\".");
  }

  /** What no font helps with. */
  private Finding shaped(Set<Integer> characters) {
    Set<String> scripts = new LinkedHashSet<>();
    for (int c : characters) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      // Marks and punctuation are of several scripts.
      if (script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED) {
        scripts.add(name(script));
      }
    }
    String what =
        scripts.isEmpty() ? shown(characters) : "its text in " + String.join(" and ", scripts);
    return warning(
        "the social card is without "
            + what
            + ": cards cannot show letters that join or run from right to left",
        "Give the page a picture with \"image\"; no font helps here.");
  }

  private static String name(Character.UnicodeScript script) {
    String name = script.name().replace('_', ' ');
    return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String shown(Set<Integer> characters) {
    StringBuilder shown = new StringBuilder("\"");
    characters.stream().limit(MOST_SHOWN).forEach(shown::appendCodePoint);
    int more = characters.size() - MOST_SHOWN;
    return shown.append('"').append(more > 0 ? " and " + more + " more" : "").toString();
  }

  private Finding warning(String message, String hint) {
    return Finding.warning(
        FindingCode.CARD,
        document == null ? plan.site().config().file() : document.path(),
        document == null ? Position.NONE : document.frontMatter().positionOf("title"),
        message,
        hint);
  }
}
