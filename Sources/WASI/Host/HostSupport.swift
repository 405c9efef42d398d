import Glibc

/// The support of the system for directories of the host.
package enum HostSupport {
  /// This is true where the kernel follows paths beneath a directory itself (`openat2`); without that, they are walked
  /// name by name.
  package static var hasKernelResolution: Bool {
    let root = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { return false }
    return HostDescriptor(root).openDirectory(beneath: Host.name(".".utf8)) != nil
  }
}
