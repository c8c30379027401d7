package io.github.shelfmark.maven;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Projects of one Maven session, as far as goals look at them. Nothing is inherited. */
final class TestReactor {
  private final Path root;
  private final List<MavenProject> projects = new ArrayList<>();

  TestReactor(Path root) {
    this.root = root;
  }

  /** Adds a project in a directory of its own. */
  MavenProject project(String name, String pom) {
    Model model = read("<project><artifactId>" + name + "</artifactId>" + pom + "</project>");
    model.setGroupId("org.example");
    model.setVersion("1");
    MavenProject project = new MavenProject(model);
    project.setOriginalModel(model);
    project.setFile(root.resolve(name).resolve("pom.xml").toFile());
    projects.add(project);
    return project;
  }

  /** Writes a document, and with it its directory. */
  TestReactor document(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# A document\n");
    return this;
  }

  /** The session of these projects, started in the root. */
  @SuppressWarnings("deprecation") // no other constructor works without a container
  MavenSession session() {
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setBaseDirectory(root.toFile());
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    session.setProjects(projects);
    session.setAllProjects(projects);
    return session;
  }

  /** The goal, as it is called on the command line or by a phase. */
  static MojoExecution goal(MojoExecution.Source source) {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setGroupId("io.github.shelfmark");
    plugin.setArtifactId("shelfmark-maven-plugin");
    plugin.setVersion("7");
    Plugin declared = new Plugin();
    declared.setGroupId(plugin.getGroupId());
    declared.setArtifactId(plugin.getArtifactId());
    declared.setVersion(plugin.getVersion());
    plugin.setPlugin(declared);
    MojoDescriptor goal = new MojoDescriptor();
    goal.setGoal("site-generate");
    goal.setPluginDescriptor(plugin);
    return new MojoExecution(goal, "default-cli", source);
  }

  /** The plugin as it stands in a POM. */
  static String plugin(String inside) {
    return "<build><plugins><plugin><groupId>io.github.shelfmark</groupId>"
        + "<artifactId>shelfmark-maven-plugin</artifactId><version>7</version>"
        + inside
        + "</plugin></plugins></build>";
  }

  private static Model read(String pom) {
    try {
      return new MavenXpp3Reader().read(new StringReader(pom));
    } catch (IOException | XmlPullParserException e) {
      throw new IllegalArgumentException(pom, e);
    }
  }
}
