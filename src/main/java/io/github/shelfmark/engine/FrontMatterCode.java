package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.code.CodeBody;
import io.github.shelfmark.markup.code.Fence;
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
  public Body body(String info, String code, String path, Place place) {
    Html html = new Html();
    Part part = new Part(path, place, new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
    // Front matter has the values of the build in it already.
    blocks().write(Fence.of(info).withoutId(), code, html, part);
    return new Body(html.toString(), List.of(), part.findings, List.of(), List.copyOf(part.blocks));
  }

  private synchronized CodeBlocks blocks() {
    if (blocks == null) {
      blocks = new CodeBlocks();
    }
    return blocks;
  }

  private record Part(
      String path, Place place, List<Finding> findings, TreeSet<String> blocks, List<String> ids)
      implements CodeBody {
    @Override
    public void report(Finding finding) {
      findings.add(finding);
    }

    @Override
    public void uses(String block) {
      blocks.add(block);
    }

    /** It has none, see above. */
    @Override
    public void claim(String id) {
      throw new IllegalStateException("a block in front matter has the id " + id);
    }

    /** The text below has ids of its own. */
    @Override
    public String id(String stem) {
      ids.add(stem);
      return "hero-" + stem + "-" + ids.size();
    }
  }
}
