package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.code.CodeBody;
import java.util.function.UnaryOperator;

/**
 * A block of code in a body.
 *
 * @param body the body
 * @param index where the block's info string is in the text
 * @param ids makes an id that no element of the body was given, of what it starts with
 */
public record CodeInBody(DirectiveBody body, int index, UnaryOperator<String> ids)
    implements CodeBody {
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
    return ids.apply(stem);
  }
}
