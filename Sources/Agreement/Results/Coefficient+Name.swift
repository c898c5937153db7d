extension Coefficient {
  /// The name of a coefficient that stands out among all of them.
  public struct Name: Hashable, Sendable {
    /// The name as output has it.
    public let text: String

    private init(_ text: String) { self.text = text }

    /// The share of agreeing pairs of ratings.
    public static let percentAgreement = Name("percent_agreement")
    /// Gwet's AC1.
    public static let gwetAC1 = Name("gwet_ac1")
    /// Brennan and Prediger's coefficient.
    public static let brennanPrediger = Name("brennan_prediger")
    /// Fleiss' kappa.
    public static let fleissKappa = Name("fleiss_kappa")
    /// Cohen's kappa, of two annotators.
    public static let cohenKappa = Name("cohen_kappa")
    /// Conger's kappa.
    public static let congerKappa = Name("conger_kappa")
    /// How much more often than the other label the first is given, by two annotators.
    public static let prevalenceIndex = Name("prevalence_index")
    /// How much more often than the other annotator the first gives a label, of two labels.
    public static let biasIndex = Name("bias_index")
    /// Of a label: the share of its ratings with which another one agrees.
    public static let specificAgreement = Name("specific_agreement")
    /// Of a label: alpha of it against all others.
    public static let categoryAlpha = Name("alpha_category")

    /// Krippendorff's alpha at a level, by which agreement at this level is judged.
    ///
    /// - Parameter level: what labels mean to each other.
    /// - Returns: the name.
    public static func alpha(_ level: MeasurementLevel) -> Name { Name("alpha_\(level.rawValue)") }
  }
}

extension Sequence<Coefficient> {
  /// The coefficient of a name, or nil if there is none.
  ///
  /// - Parameter name: the name.
  /// - Returns: The first of them.
  public subscript(name: Coefficient.Name) -> Coefficient? {
    first { $0.name == name.text }
  }
}
