package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.code.CodeBody;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.theme.FencedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Code in front matter, highlighted; nothing is loaded before the first page has any. */
final class FrontMatterCode implements FencedCode {
  private @Nullable CodeBlocks blocks;

  @Override
  public Body of(String info, String code, String path, Place place) {
    Html html = new Html();
    Hero hero = new Hero(path, place);
    blocks().write(info, code, BuildValues.NONE, html, hero);
    return new Body(
        html.toString(), List.of(), hero.findings, List.of(), List.copyOf(hero.blocks));
  }

  private synchronized CodeBlocks blocks() {
    if (blocks == null) {
      blocks = new CodeBlocks();
    }
    return blocks;
  }

  /** The part of a page that the code is written into; ids start with its name. */
  private static final class Hero implements CodeBody {
    private final String path;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeSet<String> blocks = new TreeSet<>();
    private int ids;

    Hero(String path, Place place) {
      this.path = path;
      this.place = place;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public Place place() {
      return place;
    }

    @Override
    public void report(Finding finding) {
      findings.add(finding);
    }

    @Override
    public void uses(String block) {
      blocks.add(block);
    }

    @Override
    public String id(String stem) {
      ids++;
      return "hero-" + stem + "-" + ids;
    }
  }
}
