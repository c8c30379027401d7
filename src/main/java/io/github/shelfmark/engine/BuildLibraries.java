package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The libraries of one build: each is asked for once, also if it is missing. */
final class BuildLibraries implements Libraries {
  private final Libraries libraries;
  private final Map<Library, Answer> answers = new ConcurrentHashMap<>();

  private record Answer(Optional<ClassLoader> loader, List<Finding> findings) {}

  BuildLibraries(Libraries libraries) {
    this.libraries = libraries;
  }

  @Override
  public Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
    Answer answer = answers.computeIfAbsent(library, this::ask);
    answer.findings().forEach(findings);
    return answer.loader();
  }

  private Answer ask(Library library) {
    List<Finding> findings = new ArrayList<>();
    Optional<ClassLoader> loader = libraries.load(library, findings::add);
    return new Answer(loader, List.copyOf(findings));
  }

  @Override
  public String key() {
    return libraries.key();
  }
}
