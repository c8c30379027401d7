package org.example.faulty;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.Set;

/** Writes the text inside twice, which is not possible. */
final class Leak implements Directive {
  @Override
  public String name() {
    return "leak";
  }

  @Override
  public Set<String> attributes() {
    return Set.of();
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    call.writeBody(html);
    call.writeBody(html);
  }
}
