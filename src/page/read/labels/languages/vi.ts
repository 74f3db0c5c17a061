import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'vi',
  labels: {
    created:
      'đã tạo|ngày tạo|thời gian tạo|thời điểm tạo|tạo lúc|tạo ngày|tạo vào|được tạo|đã được tạo|được tạo lúc|được tạo vào|được tạo ngày|tạo|đựơc tạo|khởi tạo|ngày khởi tạo|ngày cấp|được cấp|ngày thêm|đã thêm|thêm lúc|được thêm',
    rotated: 'xoay vòng|luân chuyển|lần xoay vòng cuối|tạo lại|được tạo lại',
    expires:
      'hết hạn|ngày hết hạn|thời gian hết hạn|hết hạn vào|hết hạn lúc|hết hạn ngày|sẽ hết hạn|đã hết hạn|thời hạn|hạn sử dụng|có hiệu lực đến|hiệu lực đến|ngày kết thúc|hết hiệu lực',
    'last-used':
      'sử dụng lần cuối|lần sử dụng cuối|lần sử dụng cuối cùng|lần cuối sử dụng|dùng lần cuối|lần dùng cuối|sử dụng gần đây|sử dụng gần nhất|lần sử dụng gần nhất|sử dụng lần cuối lúc|được sử dụng|đã sử dụng|được dùng|sử dụng|truy cập lần cuối|lần truy cập cuối|lần truy cập gần nhất|hoạt động cuối|hoạt động gần nhất|hoạt động lần cuối',
    changed:
      'cập nhật|ngày cập nhật|cập nhật lần cuối|cập nhật lúc|đã cập nhật|lần cập nhật cuối|được cập nhật|sửa đổi|sửa đổi lần cuối|ngày sửa đổi|đã sửa đổi|chỉnh sửa|chỉnh sửa lần cuối|đã chỉnh sửa|thay đổi|thay đổi lần cuối|đồng bộ',
    age: 'tuổi|tuổi khóa|tuổi thọ khóa',
    name: 'tên|tên gọi|tiêu đề|nhãn|tên khóa|tên mã',
    id: 'định danh|mã định danh|id khóa',
    author:
      'người tạo|được tạo bởi|tạo bởi|đã tạo bởi|thêm bởi|cấp bởi|tác giả|chủ sở hữu|người sở hữu|người dùng tạo|cập nhật bởi|sử dụng bởi',
    by: 'bởi',
    old: 'cũ|trước đó|trước',
    last: 'lần cuối|cuối cùng|gần đây|gần nhất|mới nhất',
    other:
      'tài khoản|người dùng|thành viên|hồ sơ|đăng nhập|đăng ký|hóa đơn|hoá đơn|thanh toán|bài viết|xuất bản|đã xuất bản|sự kiện|nhật ký|thuê bao|công ty|tổ chức|phiên|khách hàng|liên hệ|đơn hàng|bình luận|chứng chỉ|tên miền|phiên bản|được mời|thu hồi|đã thu hồi|đã xóa|vô hiệu hóa|kết nối',
    key: 'khóa|khoá|khóa api|khoá api|khóa truy cập|khoá truy cập|mã|mã thông báo|mã truy cập|token|bí mật|khóa bí mật|mật khẩu ứng dụng|thông tin xác thực',
    filler:
      'ngày|giờ|thời gian|thời điểm|lúc|vào|vào lúc|của|và|này|được|đã|cách đây|truy cập|cá nhân|riêng tư|dịch vụ|nhà phát triển|ứng dụng',
    until: 'đến|cho đến|tới|trước|muộn nhất',
    planned: 'sẽ|đã lên lịch|dự kiến|theo lịch|chờ xử lý|đang chờ|thất bại|không thành công|đã hủy|lỗi',
    condition: 'nếu',
    holder: 'chính sách|truy cập|dịch vụ|ứng dụng',
    for: 'cho',
    left: 'còn lại|sắp',
    heading: 'chi tiết|thông tin|tổng quan|chung|tóm tắt|trạng thái|cài đặt|thiết lập|cấu hình|xác thực|ủy quyền',
    column: 'quyền|phạm vi|hành động|thao tác|loại|kiểu|vai trò',
    'free-text': 'mô tả|ghi chú|chú thích|nhận xét|mục đích|lý do',
    none: 'không có|chưa có|trống',
    never: 'không bao giờ|chưa bao giờ',
    'never-used':
      'chưa sử dụng|chưa được sử dụng|chưa bao giờ sử dụng|chưa bao giờ được sử dụng|chưa từng sử dụng|chưa từng được sử dụng|chưa dùng|chưa bao giờ dùng|không bao giờ sử dụng',
    'never-expires':
      'không bao giờ hết hạn|không hết hạn|không có thời hạn|vô thời hạn|không thời hạn|không có ngày hết hạn|không giới hạn thời gian|vĩnh viễn|hết hạn không bao giờ',
    'other-secret': 'bí mật ứng dụng khách|id ứng dụng khách|mã yêu cầu',
  },

  lists: {
    about: 'khoảng|xấp xỉ|gần|hơn|trên|ít nhất|trở lên',
    stale:
      'có thể đã cũ|có thể lỗi thời|có thể đã lỗi thời|không cập nhật|chưa cập nhật|đã lỗi thời|khóa mới hơn|mục mới hơn|phiên bản mới|bản xem trước các khóa|bản xem trước|trích đoạn|dữ liệu mẫu|có lỗi|kèm lỗi|kèm cảnh báo|đồng bộ một phần|đồng bộ hóa một phần|để xuất hiện|mới xuất hiện|để hiển thị|chậm trễ|độ trễ',
    content: 'dữ liệu|thông tin|trang này|đồng bộ',
    span: 'qua|vừa qua|trước đó|kể từ|từ tháng|giữa',
    who: 'người mà',
    was: 'trước đây|vốn là',
    not: 'không|chưa|chẳng',
    here: 'này|đây',
    place: 'tab|thẻ|trang|mục|bảng điều khiển',
    switch: 'chuyển sang|làm mới|tải lại|bật',
    seen: 'những gì bạn có thể xem|những gì bạn thấy|những gì bạn có thể thấy|bạn đang xem',
    'show-verb': 'hiển thị|xem|đọc|mở',
    yours: 'của bạn|của quý vị',
    entire: 'danh sách|hiện có|hiện tại',
    account: 'tài khoản|gói|phiên bản|liên hệ',
    aside: 'phản hồi|gửi phản hồi|hướng dẫn|báo cáo sự cố|báo cáo vấn đề',
    state: 'trạng thái',
    done: 'đã gia hạn|đã xoay|đã luân chuyển|đã thu hồi|đã xóa|đã cập nhật|đã thay đổi|đã sửa|đã thay thế',
    events:
      'lịch sử|hoạt động|sự kiện|nhật ký' + '|thay đổi gần đây|các thay đổi|những thay đổi|đã xảy ra|dòng thời gian',
    rights: 'toàn quyền|chỉ đọc|đọc và ghi|không có tiêu đề',
    unnamed: 'không tiêu đề|không tên|chưa đặt tên|chưa đặt|chưa thiết lập|thêm tên|đặt tên',
    states:
      'bị xâm phạm|bị lộ|đã bị lộ|bị rò rỉ|bị giới hạn|không dùng nữa|đã lỗi thời|bị chặn|đã khóa|bị khóa|tạm dừng',
    'other-keys': 'mã hóa|mã hoá|khóa ký|khoá ký|chữ ký|khóa bảo mật|khóa cấp phép',
    'no-name':
      'đang hoạt động|hoạt động|không hoạt động|đã bật|đã tắt|đã kích hoạt|đã vô hiệu hóa|đã thu hồi|bị thu hồi|' +
      'đã hết hạn|hết hạn|hợp lệ|không hợp lệ|đang chờ|có|không|chỉnh sửa|sửa|xem|hiển thị|hiện|mở|sao chép|xóa|' +
      'xoá|gỡ bỏ|đổi tên|thu hồi|gia hạn|làm mới|quản lý|chi tiết|xem thêm|thêm|hành động|thao tác|gần đây|' +
      'mới đây|một thời gian trước|cách đây một thời gian|lâu rồi|đã lâu|từ lâu',
    general: 'các khóa|các khoá|các mã|những|nếu|khi|nên|phải|cần|có thể|khuyến nghị|khuyên',
    all:
      'tất cả|mọi|bất kỳ|bất kì|mọi người|bất kỳ ai|tất cả chủ sở hữu|tất cả người dùng|tất cả thành viên|' +
      'tất cả trạng thái|mọi trạng thái|tất cả loại|tất cả các loại|mọi lúc|tất cả thời gian|tất cả dự án|' +
      'tất cả mục|tất cả kết quả|hiển thị tất cả|chọn tất cả|không lọc',
    search: 'tìm',
    filter: 'khoảng thời gian|phạm vi ngày|giai đoạn|lọc|bộ lọc|lọc theo|thêm bộ lọc',
    'load-more': 'tải thêm|xem thêm|hiển thị thêm|hiện thêm|thêm kết quả|hiển thị tất cả|xem tất cả|tải tất cả',
    'next-page': 'tiếp|tiếp theo|trang tiếp|trang tiếp theo|trang sau|sau|trang cuối',
    'previous-page': 'trước|trang trước|trang đầu|quay lại',
    'per-page': 'mỗi trang|trên trang',
    'of-total': 'trong|trên|kết quả|mục|bản ghi|hàng|dòng|tổng|hiển thị|tìm thấy|nữa',
    'no-results':
      'không có kết quả|không tìm thấy|không khớp|không phù hợp|phù hợp với|khớp với|kết quả tìm kiếm|kết quả cho|' +
      'xóa bộ lọc|xoá bộ lọc|đặt lại bộ lọc|bộ lọc đang|đã lọc|xóa tìm kiếm|' +
      'không vừa|vừa trên trang này|không phải tất cả các mục|' +
      'danh sách này chưa đầy đủ|danh sách chưa đầy đủ|danh sách không đầy đủ|danh sách này không đầy đủ',
    refused:
      'không có quyền|không được phép|từ chối truy cập|truy cập bị từ chối|bị hạn chế|yêu cầu quyền|không đủ quyền|' +
      'cần quyền|chưa được cấp quyền|không được cấp|bị cấm|liên hệ quản trị viên|hỏi quản trị viên|' +
      'liên hệ với quản trị|chỉ quản trị viên|bạn chỉ thấy|chỉ của bạn',
    failed:
      'dữ liệu hôm qua|dữ liệu tính đến|lỗi|sự cố|không thể tải|không tải được|không thể kết nối|không thể lấy|thất bại|thử lại|tải lại trang|' +
      'làm mới trang|không có kết nối|không có mạng|mất kết nối|kiểm tra kết nối|ngoại tuyến|hết thời gian|' +
      'phiên đã hết|hết phiên|phiên làm việc|đã đăng xuất|đăng nhập|không khả dụng|không có sẵn|không tồn tại|' +
      'không tìm thấy trang|đang tải|vui lòng đợi|vui lòng chờ',
    'no-keys-yet':
      'không có|chưa có|hiện chưa có|hiện không có|chưa có nào|không có nào|bạn chưa có|bạn không có|' +
      'bạn chưa có nào|bạn không có nào|bạn chưa tạo|bạn chưa tạo nào|chưa tạo|chưa tạo nào|chưa có nào được tạo|' +
      'tài khoản này không có|tài khoản này chưa có',
    part:
      'đang hoạt động|hoạt động|không hoạt động|đã bật|đã tắt|hết hạn|đã hết hạn|đã thu hồi|bị thu hồi|lưu trữ|' +
      'đã lưu trữ|đã xóa|đã xoá|của tôi|chỉ của tôi|khóa của tôi|do tôi tạo|được chia sẻ|sắp hết hạn|chưa dùng|' +
      'gần đây|yêu thích|bản nháp|đang chờ|cá nhân|riêng tư|công khai|thử nghiệm',
    sort: 'sắp xếp|sắp xếp theo|thứ tự|mới nhất trước|cũ nhất trước',
    some:
      'một số|vài|chỉ|duy nhất|khóa khác|cũ hơn|lưu trữ|thu hồi|không hoạt động|đang hoạt động|hết hạn|đã tắt|' +
      'đã bật|đã xóa|bị ẩn|gần đây|mới nhất|cuối cùng|của tôi|còn lại|chưa sử dụng|không phải tất cả|' +
      'danh sách đầy đủ|' +
      'không được hiển thị|không hiển thị|không xuất hiện|không được bao gồm|không bao gồm|không được liệt kê|' +
      'một phần|chưa đầy đủ|không đầy đủ|giới hạn ở|giới hạn cho|bị giới hạn|không thấy|không nhìn thấy|' +
      'không phải mọi|' +
      'người dùng khác',
    limit: 'tối đa',
    elsewhere: 'nơi khác|chuyển vào|bị cắt|trang khác|dự án khác',
    shown: 'hiển thị|hiện|xem|liệt kê|ẩn|thấy|' + 'không được bao gồm|không bao gồm|danh sách|chế độ xem này|đã tải',
    'of-value': 'một lần|lại|sao chép|ký tự|giá trị|an toàn|khi tạo',
    doubt: 'thất bại|lỗi|sự cố|đang tải|thử|bị ẩn|lọc|khớp|chờ|ngoại tuyến|một số',
    rows: 'mục|kết quả|hàng|bản ghi',
    rest: 'nữa|khác|và khác|còn lại|bị ẩn|bổ sung|thêm',
    reset: 'xóa tất cả|xoá tất cả|đặt lại|thử lại',
    matches: 'chứa|bắt đầu bằng|khớp',
    whose: 'nhà phát triển',
  },
};
