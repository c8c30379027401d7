package io.github.shelfmark.maven.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks the files for CI services in the manual, and the commands of Maven on all of its pages.
 */
class WorkflowFilesTest {
  private static final Path MANUAL = Path.of("src", "docs");
  private static final Path PAGE = MANUAL.resolve("guide/ci.md");
  private static final Pattern FENCE =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PROPERTY = Pattern.compile("-D(shelfmark\\.[\\w.]+)");
  private static final Pattern GOAL =
      Pattern.compile("\\bmvn [^\n`]*?(?<![.\\w])shelfmark:([a-z-]+)");

  /** Read by the goal itself, from the POMs of modules. */
  private static final String OF_MODULES = "shelfmark.prefix";

  @Test
  void commandsOfTheManualNameGoalsAndPropertiesThatThereAre() throws IOException {
    Set<String> goals = new TreeSet<>();
    Set<String> properties = new TreeSet<>(Set.of(OF_MODULES));
    for (Goal goal : Goal.all()) {
      goals.add(goal.name());
      goal.parameters().forEach(each -> properties.add(each.property()));
    }
    try (Stream<Path> files = Files.walk(MANUAL)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file);
        assertThat(goals).as(file.toString()).containsAll(all(GOAL, text));
        assertThat(properties).as(file.toString()).containsAll(all(PROPERTY, text));
      }
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(each -> each.group(1)).toList();
  }

  @Test
  void workflowsHaveNoMoreRightsThanTheirJobsName() throws Exception {
    int workflows = 0;
    for (String file : fences("yaml")) {
      Map<String, Object> values = yaml(file);
      if (values.containsKey("jobs")) {
        workflows++;
        assertThat(values.get("permissions")).isEqualTo(Map.of());
        Map<?, ?> jobs = (Map<?, ?>) Objects.requireNonNull(values.get("jobs"));
        for (Object job : jobs.values()) {
          assertThat(((Map<?, ?>) job).get("permissions")).isInstanceOf(Map.class);
        }
        assertThat(file).doesNotContain("secrets.", "pull_request_target");
      }
    }
    assertThat(workflows).isEqualTo(2);
  }

  @Test
  void noStepPutsWhatOthersWriteIntoACommand() throws Exception {
    List<String> commands = new ArrayList<>();
    for (String file : fences("yaml")) {
      commands(yaml(file), commands);
    }
    assertThat(commands).hasSizeGreaterThan(5).noneMatch(each -> each.contains("${{"));
  }

  private static void commands(Object value, List<String> into) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            if (key.equals("run")) {
              into.add(inner.toString());
            } else if (key.equals("script")) {
              ((List<?>) inner).forEach(each -> into.add(each.toString()));
            } else {
              commands(inner, into);
            }
          });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> commands(each, into));
    }
  }

  private static Map<String, Object> yaml(String text) throws Exception {
    return new YamlReader(ScalarRules.CORE, Set.of()).readMapping(text).values();
  }

  private static List<String> fences(String language) throws IOException {
    Matcher matcher = FENCE.matcher(Files.readString(PAGE));
    return matcher
        .results()
        .filter(each -> each.group(1).equals(language))
        .map(each -> each.group(2))
        .toList();
  }
}
