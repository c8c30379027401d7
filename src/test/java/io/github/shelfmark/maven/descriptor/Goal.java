package io.github.shelfmark.maven.descriptor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the plugin's descriptor has it.
 *
 * @param name its name
 * @param phase the phase that it is bound to; empty if to none
 * @param description what it does, as HTML
 * @param parameters those that users may set, by name
 */
record Goal(String name, String phase, String description, List<Parameter> parameters) {
  /** Made by maven-plugin-plugin before tests run. */
  private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF/maven/plugin.xml");

  /**
   * A parameter of a goal.
   *
   * @param property what it is called on the command line; empty if it can only be in a POM
   * @param standard the value that it has if nobody sets it; empty if that is none
   * @param description what it is for, as HTML
   */
  record Parameter(String name, String property, String standard, String description) {}

  /** All goals, by name. */
  static List<Goal> all() throws IOException {
    Document xml = Jsoup.parse(Files.readString(DESCRIPTOR), "", Parser.xmlParser());
    List<Goal> goals = new ArrayList<>();
    for (Element mojo : xml.select("mojos > mojo")) {
      List<Parameter> parameters = new ArrayList<>();
      for (Element parameter : mojo.select("parameters > parameter")) {
        if (text(parameter, "editable").equals("true")) {
          parameters.add(parameter(parameter, mojo.selectFirst("> configuration")));
        }
      }
      goals.add(
          new Goal(text(mojo, "goal"), text(mojo, "phase"), text(mojo, "description"), parameters));
    }
    goals.sort(Comparator.comparing(Goal::name));
    return List.copyOf(goals);
  }

  private static Parameter parameter(Element parameter, @Nullable Element configuration) {
    String name = text(parameter, "name");
    Optional<Element> value =
        configuration == null
            ? Optional.empty()
            : configuration.children().stream()
                .filter(each -> each.tagName().equals(name))
                .findFirst();
    String property = value.map(Element::wholeText).orElse("").replaceAll("[${}]", "");
    String standard = value.map(each -> each.attr("default-value")).orElse("");
    return new Parameter(name, property, standard, text(parameter, "description"));
  }

  private static String text(Element parent, String name) {
    Element child = parent.selectFirst("> " + name);
    return child == null ? "" : child.wholeText().strip();
  }
}
