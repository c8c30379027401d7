package io.github.shelfmark.browser;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The validator's messages, as lines with page, line and column. */
final class ValidatorMessages implements ErrorHandler {
  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private String page = "";

  /** Sets the page that following messages are about. */
  void about(String path) {
    page = path;
  }

  /** The errors. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** The warnings. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void warning(SAXParseException message) {
    warnings.add(line(message));
  }

  @Override
  public void error(SAXParseException message) {
    errors.add(line(message));
  }

  @Override
  public void fatalError(SAXParseException message) {
    errors.add(line(message));
  }

  private String line(SAXParseException message) {
    return page
        + ":"
        + message.getLineNumber()
        + ":"
        + message.getColumnNumber()
        + ": "
        + message.getMessage();
  }
}
