import Testing
import WasmSmith

/// States of generated programs, and what comes of them with changes.
@Suite struct StateTests {
  @Test func `honest states are taken and others do no harm`() throws {
    var campaign = StateCampaign()
    let finding = try campaign.run(from: 0, count: 30)
    #expect(finding == nil)
    #expect(campaign.states > 40, "\(campaign.states)")
    #expect(campaign.refused > campaign.taken, "\(campaign.refused) and \(campaign.taken)")
    #expect(campaign.taken > 40, "\(campaign.refused) and \(campaign.taken)")
  }
}
