package io.github.shelfmark.yaml;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Rejects deep nesting, because the library's composer is recursive and would overflow the stack.
 */
final class DepthLimitedParser implements Parser {
  private static final int DEEPEST = 200;

  private final Parser parser;
  private int depth;

  DepthLimitedParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Event next() {
    Event event = parser.next();
    if (event instanceof CollectionEndEvent) {
      depth--;
    } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      throw new ParserException(
          "values are nested more than " + DEEPEST + " deep", event.getStartMark());
    }
    return event;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }
}
