package io.github.shelfmark.maven;

import java.util.List;
import org.apache.maven.model.DeploymentRepository;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What pages may show of a POM besides its properties. Paths of this machine are not in it. */
final class ProjectModel {
  /** The keys. */
  static final List<String> NAMES =
      List.of(
          "project.groupId",
          "project.artifactId",
          "project.version",
          "project.packaging",
          "project.name",
          "project.description",
          "project.url",
          "project.inceptionYear",
          "project.parent.groupId",
          "project.parent.artifactId",
          "project.parent.version",
          "project.organization.name",
          "project.organization.url",
          "project.scm.url",
          "project.scm.tag",
          "project.issueManagement.system",
          "project.issueManagement.url",
          "project.ciManagement.system",
          "project.ciManagement.url",
          "project.prerequisites.maven",
          "project.distributionManagement.downloadUrl",
          "project.distributionManagement.repository.id",
          "project.distributionManagement.repository.name",
          "project.distributionManagement.repository.url",
          "project.distributionManagement.snapshotRepository.id",
          "project.distributionManagement.snapshotRepository.name",
          "project.distributionManagement.snapshotRepository.url",
          "project.distributionManagement.site.url",
          "project.build.finalName");

  private static final String DISTRIBUTION = "distributionManagement.";

  private ProjectModel() {}

  /** The value of a key; null if the POM does not say it, or if there is no such key. */
  static @Nullable String value(MavenProject project, String key) {
    Model model = project.getModel();
    return switch (key.substring("project.".length())) {
      case "groupId" -> project.getGroupId();
      case "artifactId" -> project.getArtifactId();
      case "version" -> project.getVersion();
      case "packaging" -> project.getPackaging();
      case "name" -> project.getName();
      case "description" -> project.getDescription();
      case "url" -> project.getUrl();
      case "inceptionYear" -> project.getInceptionYear();
      case "parent.groupId" -> model.getParent() == null ? null : model.getParent().getGroupId();
      case "parent.artifactId" ->
          model.getParent() == null ? null : model.getParent().getArtifactId();
      case "parent.version" -> model.getParent() == null ? null : model.getParent().getVersion();
      case "build.finalName" -> model.getBuild() == null ? null : model.getBuild().getFinalName();
      default -> ofServices(model, key.substring("project.".length()));
    };
  }

  private static @Nullable String ofServices(Model model, String key) {
    return switch (key) {
      case "organization.name" ->
          model.getOrganization() == null ? null : model.getOrganization().getName();
      case "organization.url" ->
          model.getOrganization() == null ? null : model.getOrganization().getUrl();
      case "scm.url" -> model.getScm() == null ? null : model.getScm().getUrl();
      case "scm.tag" -> model.getScm() == null ? null : model.getScm().getTag();
      case "issueManagement.system" ->
          model.getIssueManagement() == null ? null : model.getIssueManagement().getSystem();
      case "issueManagement.url" ->
          model.getIssueManagement() == null ? null : model.getIssueManagement().getUrl();
      case "prerequisites.maven" ->
          model.getPrerequisites() == null ? null : model.getPrerequisites().getMaven();
      case "ciManagement.system" ->
          model.getCiManagement() == null ? null : model.getCiManagement().getSystem();
      case "ciManagement.url" ->
          model.getCiManagement() == null ? null : model.getCiManagement().getUrl();
      default ->
          key.startsWith(DISTRIBUTION) && model.getDistributionManagement() != null
              ? ofDistribution(
                  model.getDistributionManagement(), key.substring(DISTRIBUTION.length()))
              : null;
    };
  }

  private static @Nullable String ofDistribution(DistributionManagement where, String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return key.equals("downloadUrl") ? where.getDownloadUrl() : null;
    }
    String field = key.substring(dot + 1);
    return switch (key.substring(0, dot)) {
      case "site" -> where.getSite() == null ? null : withoutPassword(where.getSite().getUrl());
      case "repository" -> ofRepository(where.getRepository(), field);
      case "snapshotRepository" -> ofRepository(where.getSnapshotRepository(), field);
      default -> null;
    };
  }

  private static @Nullable String ofRepository(@Nullable DeploymentRepository at, String field) {
    if (at == null) {
      return null;
    }
    return switch (field) {
      case "id" -> at.getId();
      case "name" -> at.getName();
      case "url" -> withoutPassword(at.getUrl());
      default -> null;
    };
  }

  /** The URL; null if it has a user's password, which no page may show. */
  private static @Nullable String withoutPassword(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int scheme = url.indexOf("://");
    int password = scheme < 0 ? -1 : url.indexOf(':', scheme + 1);
    return password >= 0 && password < url.indexOf('@') ? null : url;
  }
}
