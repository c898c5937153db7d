import Segmentation

/// A piece of a text that is put together, such as a paragraph.
struct MarkedBlock: Equatable {
  /// What it is; nil if the text itself has to tell.
  var role: BlockRole?
  var text: String
}
