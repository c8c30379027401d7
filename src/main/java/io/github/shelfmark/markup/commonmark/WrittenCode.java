package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.code.CodeBody;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;

/**
 * A block of code in a body.
 *
 * @param body the body
 * @param index where the block's info string is in the text
 */
public record WrittenCode(BodyWriter body, int index) implements CodeBody {
  @Override
  public String path() {
    return body.source().document().path();
  }

  @Override
  public Place place() {
    return body.place(index);
  }

  @Override
  public void report(Finding finding) {
    body.report(finding);
  }

  @Override
  public void uses(String block) {
    body.uses(block);
  }

  @Override
  public void claim(String id) {
    body.claim(id, index);
  }

  @Override
  public String id(String stem) {
    return body.id(stem);
  }
}
